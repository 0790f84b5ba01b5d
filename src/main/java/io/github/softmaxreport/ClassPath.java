package io.github.softmaxreport;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where the classes of this program lie: Maven loads them from elsewhere than the JVM's own class path. */
final class ClassPath {
    private ClassPath() {}

    /** As a JVM is told it. */
    static String text() {
        return String.join(File.pathSeparator, places());
    }

    /** File names of the libraries on it, which have their versions in them. */
    static List<String> libraries() {
        return places().stream()
                .map(place -> String.valueOf(Path.of(place).getFileName()))
                .filter(name -> name.endsWith(".jar"))
                .sorted()
                .toList();
    }

    private static List<String> places() {
        return Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(ClassPath::path).toList()
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(place -> !place.isEmpty())
                        .toList();
    }

    private static String path(URL place) {
        try {
            return Path.of(new URI(place.toString())).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(place.toString(), e);
        }
    }
}

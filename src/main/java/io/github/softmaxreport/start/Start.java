package io.github.softmaxreport.start;

import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program at once where its classes are what the sources say; or else Maven once more in this JVM, to compile them
 * first. What it needs to know, {@code pom.xml} puts into system properties.
 */
public final class Start {
    private static final String PROGRAM = "io.github.softmaxreport.Main";
    /** Maven's own main class, in its boot class path. */
    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    private Start() {}

    /**
     * Runs the program, which ends the JVM with its exit code.
     *
     * @param args of the program; where Maven is started again, it has them from the system property exec.args
     * @throws ReflectiveOperationException if this JVM was not started by Maven
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        String pom = property("softmaxreport.pom");
        Build build = new Build(
                Path.of(property("softmaxreport.home")),
                Path.of(pom.substring(pom.indexOf('=') + 1)),
                property("java.vm.version") + " " + property("java.home"));
        if (Boolean.getBoolean("softmaxreport.compiled")) {
            URLClassLoader loader = (URLClassLoader) Start.class.getClassLoader();
            Starter.copy(build.classes(), build.starter());
            build.note(FileTime.fromMillis(ManagementFactory.getRuntimeMXBean().getStartTime()), paths(loader));
            call(loader, PROGRAM, args);
        } else {
            Optional<List<Path>> noted = build.noted();
            if (noted.isPresent()) {
                call(new URLClassLoader(urls(noted.get()), ClassLoader.getSystemClassLoader()), PROGRAM, args);
            } else {
                build.distrustTimes();
                compile(pom);
            }
        }
    }

    /** @param pom as an option of Maven's */
    private static void compile(String pom) throws ReflectiveOperationException {
        Stream<String> words = Stream.concat(
                Stream.of(pom), Stream.of(property("softmaxreport.compile").split(" ")));
        call(ClassLoader.getSystemClassLoader(), MAVEN, words.toArray(String[]::new));
    }

    /** Starts what finds its own libraries first. */
    private static void call(ClassLoader loader, String main, String[] args) throws ReflectiveOperationException {
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass(main).getMethod("main", String[].class).invoke(null, (Object) args);
    }

    private static List<Path> paths(URLClassLoader loader) {
        return Arrays.stream(loader.getURLs())
                .map(place -> Path.of(URI.create(place.toString())))
                .toList();
    }

    private static URL[] urls(List<Path> places) {
        return places.stream().map(Start::url).toArray(URL[]::new);
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(String key) {
        return System.getProperty(key, "");
    }
}

package io.github.softmaxreport.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of pages; the one that is tested is `site`, or what -Dsite=DIR names. */
record Site(Path folder) {
    static final Site TESTED = new Site(Path.of(System.getProperty("site", "site")));
    /** Where pictures and prints of the pages are left for a person to look at. */
    static final Path TARGET = Path.of("target");

    /** Relative to the folder, with slashes; never none. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                throw new IllegalStateException(folder.toAbsolutePath() + " holds no page: mvn exec:java writes one");
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name for a file about this page: no slash, no ending. */
    static String nameOf(String page) {
        return page.replace('/', '-').replaceFirst("\\.html$", "");
    }
}

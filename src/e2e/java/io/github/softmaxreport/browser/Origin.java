package io.github.softmaxreport.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Where the tested site is opened from. */
enum Origin {
    FILE("file://"),
    TOP("/"),
    FOLDER("/sub/");

    private final String name;
    private final String start;

    Origin(String name) {
        this.name = name;
        this.start = name.startsWith("/")
                ? served(name)
                : Site.TESTED.folder().toUri().toString();
    }

    /** How the address of each of its pages begins. */
    String start() {
        return start;
    }

    String address(String page) {
        return start + page;
    }

    @Override
    public String toString() {
        return name;
    }

    private static String served(String prefix) {
        Path folder = Site.TESTED.folder();
        try {
            return new SiteServer(folder, prefix).address();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

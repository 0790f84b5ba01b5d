package io.github.softmaxreport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The program's version, which the build writes into version.txt. */
final class Version {
    private Version() {}

    /** For example 0.1.0. */
    static String current() {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            byte[] text =
                    Objects.requireNonNull(in, "version.txt was not packaged").readAllBytes();
            return new String(text, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

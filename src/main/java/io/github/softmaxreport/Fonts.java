package io.github.softmaxreport;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.figures.Typeface;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The letters of figures, in the project's build folder. */
final class Fonts {
    private Fonts() {}

    /** What is done with them in a folder. */
    @FunctionalInterface
    private interface Work<T> {
        T in(Path folder) throws IOException;
    }

    /**
     * Writes their files, before anything uses AWT; and before any training, so that a folder that can't be written is found
     * in time.
     *
     * @param home the project's folder
     * @return loads them, for who draws
     * @throws UserError if they can't be written there
     */
    static Supplier<Typeface> prepare(Path home) {
        return in(home, folder -> {
            Typeface.prepare(folder);
            return () -> in(home, Typeface::load);
        });
    }

    /** Writes and loads them. */
    static Typeface install(Path home) {
        return in(home, Typeface::install);
    }

    private static <T> T in(Path home, Work<T> work) {
        Path folder = home.resolve("target").resolve("fonts");
        try {
            return work.in(folder);
        } catch (IOException e) {
            throw new UserError(folder + ": the figures' fonts can't be written or read (" + e.getMessage()
                    + "); make the folder writable or run a copy of the project");
        }
    }
}

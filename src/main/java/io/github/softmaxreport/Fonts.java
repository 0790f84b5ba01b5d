package io.github.softmaxreport;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.figures.Typeface;
import java.io.IOException;
import java.nio.file.Path;

/** The letters of figures, in the project's build folder. */
final class Fonts {
    private Fonts() {}

    /**
     * Installs them, before anything else uses AWT; and before any training, so that a folder that can't be written is
     * found in time.
     *
     * @param home the project's folder
     * @throws UserError if they can't be written there
     */
    static Typeface install(Path home) {
        Path folder = home.resolve("target").resolve("fonts");
        try {
            return Typeface.install(folder);
        } catch (IOException e) {
            throw new UserError(folder + ": the figures' fonts can't be written (" + e.getMessage()
                    + "); make the folder writable or run a copy of the project");
        }
    }
}

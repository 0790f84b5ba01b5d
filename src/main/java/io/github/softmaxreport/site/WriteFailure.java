package io.github.softmaxreport.site;

import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What the user is told when the disk refuses. */
final class WriteFailure {
    private WriteFailure() {}

    /** @param output the site folder */
    static UserError of(Path output, IOException cause) {
        return new UserError(
                output + ": can't write the site: " + reason(cause) + ". Nothing that was there is lost. Make room or"
                        + " give permission and run again, or choose another folder with --output.",
                cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (cause instanceof FileSystemException refused && refused.getReason() == null) {
            return refused.getFile() + " (" + refused.getClass().getSimpleName() + ")";
        }
        return String.valueOf(cause.getMessage());
    }
}

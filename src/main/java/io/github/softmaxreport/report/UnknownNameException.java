package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Spelling;
import java.nio.file.Path;
import java.util.Collection;

/** A template asked for something by a name that does not exist; {@link Templates} adds the file and the line. */
final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;

    /**
     * @param kind what was asked for
     * @param read the name in the template
     * @param allowed the names that exist
     */
    UnknownNameException(String kind, String read, Collection<String> allowed) {
        super("no " + kind + " is named '" + read + "'" + Spelling.question(read, allowed) + among(allowed));
    }

    /** The message as a line that begins with a file. */
    String at(Path file) {
        return file + "  " + getMessage();
    }

    private static String among(Collection<String> allowed) {
        return allowed.size() > SHOWN ? "" : " (there is " + String.join(", ", allowed) + ")";
    }
}

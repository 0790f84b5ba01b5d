package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Spelling;
import java.nio.file.Path;
import java.util.Collection;

/** A template asked for something by a name that does not exist; {@link Templates} adds the file and the line. */
final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 12;
    private static final int MOST_LETTERS = 60;

    /**
     * @param kind what was asked for
     * @param read the name in the template
     * @param allowed the names that exist
     */
    UnknownNameException(String kind, String read, Collection<String> allowed) {
        super(told(kind, read, allowed));
    }

    /** The message alone. */
    static String told(String kind, String read, Collection<String> allowed) {
        return "no " + kind + " is named '" + shortened(read) + "'" + Spelling.question(read, allowed) + among(allowed);
    }

    /** Some name whole objects, whose text is as long as all results. */
    private static String shortened(String read) {
        return read.length() > MOST_LETTERS ? read.substring(0, MOST_LETTERS) + "…" : read;
    }

    /** The message as a line that begins with a file. */
    String at(Path file) {
        return file + "  " + getMessage();
    }

    private static String among(Collection<String> allowed) {
        return allowed.size() > SHOWN ? "" : " (there is " + String.join(", ", allowed) + ")";
    }
}

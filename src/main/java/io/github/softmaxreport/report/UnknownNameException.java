package io.github.softmaxreport.report;

import java.util.Collection;

/** A template asked for something by a name that does not exist; {@link Templates} adds the file and the line. */
final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param kind what was asked for
     * @param read the name in the template
     * @param allowed the names that exist
     */
    UnknownNameException(String kind, String read, Collection<String> allowed) {
        super("no " + kind + " is named '" + read + "'"
                + (allowed.isEmpty() ? "" : "; nearest: " + String.join(", ", NearestNames.to(read, allowed))));
    }
}

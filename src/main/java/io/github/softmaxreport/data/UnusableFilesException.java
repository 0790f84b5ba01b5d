package io.github.softmaxreport.data;

import java.util.List;

/** Files that are missing or damaged, one line each. */
final class UnusableFilesException extends DataException {
    private static final long serialVersionUID = 1L;

    /** @param problems at least one, each beginning with the file */
    UnusableFilesException(List<String> problems) {
        super(String.join("\n", problems));
    }
}

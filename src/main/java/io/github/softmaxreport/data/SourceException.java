package io.github.softmaxreport.data;

/** One source can't give the data, the next may. The message says what was met, without the source's name. */
final class SourceException extends Exception {
    private static final long serialVersionUID = 1L;

    SourceException(String message) {
        super(message);
    }

    SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}

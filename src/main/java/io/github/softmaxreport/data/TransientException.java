package io.github.softmaxreport.data;

/** A failure that may be gone at the next attempt. The message says what was met. */
final class TransientException extends Exception {
    private static final long serialVersionUID = 1L;

    TransientException(String message) {
        super(message);
    }

    TransientException(String message, Throwable cause) {
        super(message, cause);
    }
}

package io.github.softmaxreport.data;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** The words for an exception of the JDK, some of which bring only a file name, or nothing at all. */
final class Failure {
    private Failure() {}

    /** One phrase, never empty. */
    static String text(Throwable failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return "no such file or folder";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        return message == null || message.isBlank() ? kind : message.strip();
    }

    /** The words for what caused it all. */
    static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return text(cause);
    }
}

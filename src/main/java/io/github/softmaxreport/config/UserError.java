package io.github.softmaxreport.config;

import java.util.List;

/** Something that the user can put right: the messages say where, what was read, what is wanted. Exit code 2. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message complete lines, ready to print */
    public UserError(String message) {
        super(message);
    }

    /** @param message complete lines, ready to print */
    public UserError(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param messages one complete line for each problem, in the order in which they are printed; not empty */
    public UserError(List<String> messages) {
        super(String.join("\n", messages));
    }
}

package io.github.softmaxreport;

import java.util.Arrays;
import java.util.Optional;

/** What the shell is told; the JVM itself tells 128 + the signal of one that ended the program, 130 after Ctrl-C. */
enum ExitCode {
    DONE(0),
    /** A fault of the program. */
    FAULT(1),
    /** Something that the user gave is wrong; nothing was changed. */
    USER(2),
    /** The report is written, but experiments or checks failed. */
    CHECKS_FAILED(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The one that tells this, if there is one. */
    static Optional<ExitCode> of(int code) {
        return Arrays.stream(values()).filter(known -> known.code == code).findFirst();
    }

    int code() {
        return code;
    }
}

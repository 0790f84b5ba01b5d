package io.github.softmaxreport;

/** What the command line asks for: a report, or only an answer on the console. */
sealed interface Request permits Options, Request.Answer {

    /** Print this and end: on standard output if the code is DONE, else on standard error. */
    record Answer(String text, ExitCode code) implements Request {}
}

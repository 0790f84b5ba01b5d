package io.github.softmaxreport;

/**
 * Tells whether a report could begin.
 *
 * @param report how it would be made
 */
record Check(Options report) implements Request {
    /** It looks at every byte of the data that is there. */
    @Override
    public boolean computes() {
        return true;
    }

    @Override
    public ExitCode run(Terminal terminal) {
        Laboratory laboratory = Laboratory.looking(report, terminal.progress(), terminal.nanoClock());
        Readiness.require(report, Limits.here(), laboratory);
        terminal.progress().line("A report could begin; nothing was trained or written.");
        return ExitCode.DONE;
    }
}

package io.github.softmaxreport;

/**
 * Tells whether a report could begin.
 *
 * @param report how it would be made
 */
record Check(Options report) implements Request {
    @Override
    public ExitCode run(Terminal terminal) {
        Laboratory laboratory = Laboratory.looking(report, terminal.progress(), terminal.nanoClock());
        Readiness.require(report, Limits.here(), laboratory);
        terminal.progress().line("A report could begin; nothing was trained or written.");
        return ExitCode.DONE;
    }
}

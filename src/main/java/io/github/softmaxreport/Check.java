package io.github.softmaxreport;

/**
 * Tells whether a report could begin.
 *
 * @param report how it would be made
 */
record Check(Options report) implements Request {
    @Override
    public ExitCode run(Terminal terminal) {
        Readiness.require(report, Limits.here(), terminal.progress());
        terminal.progress().line("A report could begin; nothing was trained or written.");
        return ExitCode.DONE;
    }
}

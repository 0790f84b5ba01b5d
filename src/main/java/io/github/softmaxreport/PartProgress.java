package io.github.softmaxreport;

import io.github.softmaxreport.study.InvestigationListener;
import java.util.Map;

/** Tells how far part two is: a line for each of its parts, and finished runs as state. */
final class PartProgress implements InvestigationListener {
    private static final Map<String, String> NAMES = Map.of(
            "rangeTest", "learning-rate range test",
            "search", "search",
            "tuning", "tuning of the compared settings",
            "choices", "search and tuning",
            "comparisons", "comparisons",
            "final", "the chosen setting, learning curve, ensembles");

    private final ProgressLine progress;
    private int expected;
    private int done;
    private int trained;

    PartProgress(ProgressLine progress) {
        this.progress = progress;
    }

    @Override
    public synchronized void begins(String part, int runs) {
        expected = runs;
        done = 0;
        progress.line("Part two, " + NAMES.getOrDefault(part, part) + ": runs " + runs);
    }

    @Override
    public synchronized void found(int runs) {
        done += runs;
        if (runs > 0) {
            progress.line("  " + runs + " need not be trained again");
        }
    }

    /** How many runs have been trained in all parts. */
    synchronized int trained() {
        return trained;
    }

    @Override
    public synchronized void trained(int runs) {
        done += runs;
        trained += runs;
        progress.state("  " + done + " of " + expected + " runs");
    }
}

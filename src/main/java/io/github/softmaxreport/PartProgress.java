package io.github.softmaxreport;

import io.github.softmaxreport.study.Effort;
import io.github.softmaxreport.study.InvestigationListener;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells how far part two is: a line for each of its parts, finished runs and the time left for all parts as state. */
final class PartProgress implements InvestigationListener {
    private static final Map<String, String> NAMES = Map.of(
            "rangeTest", "learning-rate range test",
            "search", "search",
            "tuning", "tuning of the compared settings",
            "choices", "search and tuning",
            "comparisons", "comparisons",
            "final", "the chosen setting, learning curve, ensembles");

    private final ProgressLine progress;
    private final TimeLeft time;
    /** What the parts that have not ended take. */
    private final Map<String, Effort.Part> ahead = new LinkedHashMap<>();

    private String part = "";
    private Effort.Part done = Effort.Part.NONE;
    private int trained;

    PartProgress(ProgressLine progress, TimeLeft time) {
        this.progress = progress;
        this.time = time;
    }

    @Override
    public synchronized void plans(Effort effort) {
        ahead.putAll(effort.parts());
    }

    @Override
    public synchronized void begins(String next) {
        ahead.remove(part);
        part = next;
        done = Effort.Part.NONE;
        progress.line("Part two, " + NAMES.getOrDefault(part, part) + ": runs "
                + expected().runs());
    }

    @Override
    public synchronized void found(Effort.Part runs) {
        done = done.plus(runs);
        if (runs.runs() > 0) {
            progress.line("  " + runs.runs() + " need not be trained again");
        }
    }

    /** How many runs have been trained in all parts. */
    synchronized int trained() {
        return trained;
    }

    @Override
    public synchronized void trained(Effort.Part runs) {
        done = done.plus(runs);
        trained += runs.runs();
        time.passed((double) runs.images());
        long left = ahead.values().stream().mapToLong(Effort.Part::images).sum() - done.images();
        progress.state("  " + done.runs() + " of " + expected().runs() + " runs" + time.left((double) left));
    }

    private Effort.Part expected() {
        return ahead.getOrDefault(part, Effort.Part.NONE);
    }
}

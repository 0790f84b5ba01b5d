package io.github.softmaxreport;

import io.github.softmaxreport.study.Effort;
import io.github.softmaxreport.study.InvestigationListener;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells how far part two is: a line for each of its parts, finished runs and the time left for all as state. */
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
    /** What each part takes. */
    private final Map<String, Effort.Part> planned = new LinkedHashMap<>();

    private String part = "";
    private Effort.Part done = Effort.Part.NONE;
    /** Runs of the part that need not be trained. */
    private int stored;

    private int trained;

    PartProgress(ProgressLine progress, TimeLeft time) {
        this.progress = progress;
        this.time = time;
    }

    @Override
    public synchronized void plans(Effort effort) {
        planned.putAll(effort.parts());
        expect(effort, time);
    }

    /** Its parts are planned. */
    static void expect(Effort effort, TimeLeft time) {
        effort.parts().forEach((part, takes) -> time.expect(part, takes.seconds()));
    }

    @Override
    public synchronized void begins(String next) {
        time.ended(part);
        time.begins();
        part = next;
        done = Effort.Part.NONE;
        stored = 0;
        progress.line("Part two, " + NAMES.getOrDefault(part, part) + ": runs "
                + expected().runs());
    }

    @Override
    public synchronized void found(Effort.Part runs) {
        passed(runs, Effort.Part.NONE);
        if (stored == 0 && runs.runs() > 0) {
            progress.line("  " + runs.runs() + " need not be trained again");
        }
        stored += runs.runs();
    }

    /** How many runs have been trained in all parts. */
    synchronized int trained() {
        return trained;
    }

    @Override
    public synchronized void trained(Effort.Part runs) {
        passed(runs, runs);
        trained += runs.runs();
        tell();
    }

    private void tell() {
        progress.state("  " + done.runs() + " of " + expected().runs() + " runs"
                + (stored == 0 ? "" : ", " + stored + " of them in the store") + time.told());
    }

    /** @param work by which the speed is measured */
    private void passed(Effort.Part runs, Effort.Part work) {
        done = done.plus(runs);
        time.passed(part, work.seconds(), expected().seconds() - done.seconds());
    }

    private Effort.Part expected() {
        return planned.getOrDefault(part, Effort.Part.NONE);
    }
}

package io.github.softmaxreport.train;

import java.util.List;

/** How runs in step are interrupted and go on. */
final class Resumption {
    private Resumption() {}

    /** Keeps how far runs have come after an epoch. */
    static void keep(List<OngoingRun> runs, int epoch, RunKeeper<?> keeper) {
        runs.forEach(run -> keeper.keep(run.request(), run.checkpoint(epoch)));
    }

    /** Goes on from where all runs have been kept, if that is the same epoch. Returns the next one; 0: before the first. */
    static int begin(List<OngoingRun> runs, Minibatches batches, RunKeeper<?> keeper) {
        List<Checkpoint> kept = runs.stream()
                .flatMap(run -> keeper.checkpoint(run.request()).stream())
                .toList();
        if (kept.size() < runs.size()
                || kept.stream().map(Checkpoint::epoch).distinct().count() > 1) {
            return 0;
        }
        for (int r = 0; r < runs.size(); r++) {
            runs.get(r).resume(kept.get(r));
        }
        int done = kept.get(0).epoch();
        for (int epoch = 1; epoch <= done; epoch++) {
            batches.skip();
        }
        return done + 1;
    }
}

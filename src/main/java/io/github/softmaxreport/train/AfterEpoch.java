package io.github.softmaxreport.train;

import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.ImageBlock;
import io.github.softmaxreport.model.Tally;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What is measured after each epoch, and before the first, for runs in step: a block of images is loaded once for all. */
final class AfterEpoch {
    private final Dataset dataset;

    AfterEpoch(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The curves' next points; the training images are looked at only where the next epoch doesn't show them anyway. */
    void measure(List<OngoingRun> all, ImageBlock block, EpochListener listener) {
        all.forEach(run -> run.catchUp(listener));
        List<OngoingRun> runs = all.stream().filter(run -> !run.diverged()).toList();
        List<EpochMetrics> validation = metrics(runs, dataset.validation(), block);
        for (int r = 0; r < runs.size(); r++) {
            runs.get(r).validate(validation.get(r));
        }
        List<OngoingRun> now = runs.stream().filter(run -> !run.canCatchUp()).toList();
        List<EpochMetrics> train = metrics(now, dataset.train(), block);
        for (int r = 0; r < now.size(); r++) {
            now.get(r).add(train.get(r), listener);
        }
    }

    /** What is needed to go on: the validation images, where they decide which epoch is kept. */
    void look(List<OngoingRun> runs, int snapshots, ImageBlock block) {
        List<OngoingRun> choosing = runs.stream().filter(OngoingRun::chooses).toList();
        Iterator<EpochMetrics> validation =
                metrics(choosing, dataset.validation(), block).iterator();
        for (OngoingRun run : runs) {
            run.look(run.chooses() ? Optional.of(validation.next()) : Optional.empty(), snapshots);
        }
    }

    private static List<EpochMetrics> metrics(List<OngoingRun> runs, LabelledImages images, ImageBlock block) {
        if (runs.isEmpty()) {
            return List.of();
        }
        List<Tally> tallies =
                runs.stream().map(run -> new Tally(images.count())).toList();
        Minibatches.onePass(images).forEach(block, share -> {
            for (int r = 0; r < runs.size(); r++) {
                runs.get(r).learner().measure(block, tallies.get(r));
            }
        });
        List<EpochMetrics> metrics = new ArrayList<>();
        for (int r = 0; r < runs.size(); r++) {
            metrics.add(EpochMetrics.of(
                    tallies.get(r).measurement(runs.get(r).learner().penalty())));
        }
        return metrics;
    }
}

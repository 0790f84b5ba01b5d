package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.FastLearner;
import io.github.softmaxreport.model.ImageBlock;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.ScoreTable;
import io.github.softmaxreport.model.Tally;
import io.github.softmaxreport.model.Team;
import io.github.softmaxreport.model.UpdateRule;
import io.github.softmaxreport.model.Workspace;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Mini-batch gradient descent on a data set. Keeps nothing between calls but the statistics of the training images, so several threads may train at once. */
public final class Trainer {
    private final Dataset dataset;
    private final Blocks blocks;
    private final AfterEpoch afterEpoch;

    public Trainer(Dataset dataset) {
        this.dataset = dataset;
        this.blocks = new Blocks(dataset);
        this.afterEpoch = new AfterEpoch(dataset);
    }

    /**
     * One run: from the seed's start through all epochs, measuring before the first and after each.
     *
     * @param seed of everything random in the run
     */
    public TrainingRun train(Experiment experiment, long seed, EpochListener listener) {
        return train(List.of(new RunRequest(experiment, seed)), Team.ofOne(), listener, RunKeeper.none())
                .get(0);
    }

    /**
     * Several runs in step: they see the same batches, so each block of images is loaded once for all. No run's numbers
     * depend on the others, or on the team.
     *
     * @param requests at least one; all with equal {@link RunRequest#batches()}, and kept after the same epoch
     * @param keeper is told how far they come, and from there they go on
     */
    List<TrainingRun> train(
            List<RunRequest> requests, Team team, EpochListener listener, RunKeeper<TrainingRun> keeper) {
        return descend(requests, team, (runs, block) -> afterEpoch.measure(runs, block, listener), keeper).stream()
                .map(OngoingRun::result)
                .toList();
    }

    /**
     * The same runs without their curves: nothing is measured but, for early stopping, the validation images.
     *
     * @param requests at least one; all with equal {@link RunRequest#batches()}, and kept after the same epoch
     * @param snapshots after how many of the last epochs W and b are wanted, at least 1
     * @return for each run W and b after each of these epochs, the last of them the result; only the result, if the best
     *     epoch is kept
     */
    List<List<LinearClassifier>> learn(
            List<RunRequest> requests, int snapshots, Team team, RunKeeper<List<LinearClassifier>> keeper) {
        return descend(requests, team, (runs, block) -> afterEpoch.look(runs, snapshots, block), keeper).stream()
                .map(OngoingRun::snapshots)
                .toList();
    }

    /** @param atItsEnd what is done after each epoch, and before the first, with the runs that took part in it */
    private List<OngoingRun> descend(
            List<RunRequest> requests,
            Team team,
            BiConsumer<List<OngoingRun>, ImageBlock> atItsEnd,
            RunKeeper<?> keeper) {
        RunRequest any = requests.get(0);
        ImageBlock block = blocks.of(any.hyperparameters(), team);
        Minibatches batches = batches(any);
        Workspace workspace = blocks.workspace();
        List<OngoingRun> all =
                requests.stream().map(request -> begin(request, workspace)).toList();
        Timer timer = keeper.timer();
        int first = Resumption.begin(all, batches, keeper);
        List<OngoingRun> runs = OngoingRun.including(first, all);
        for (int epoch = first; !runs.isEmpty(); epoch++) {
            if (epoch > 0) {
                descend(runs, epoch, batches, block);
            }
            atItsEnd.accept(runs, block);
            if (epoch > 0 && timer.due()) {
                Resumption.keep(runs, epoch, keeper);
            }
            runs = OngoingRun.including(epoch + 1, runs);
        }
        return all;
    }

    /**
     * A finished classifier of an experiment on any images; the training images fix the preprocessing.
     *
     * @param images which to classify, at least one
     */
    public Predictions predict(Experiment experiment, LinearClassifier classifier, LabelledImages images) {
        Hyperparameters h = experiment.hyperparameters();
        FastLearner learner = finished(h, classifier);
        ImageBlock block = blocks.of(h, Team.ofOne());
        Tally tally = new Tally(images.count());
        Minibatches.onePass(images).forEach(block, share -> learner.measure(block, tally));
        return new Predictions(
                EpochMetrics.of(tally.measurement(learner.penalty())),
                IntStream.of(tally.predictions()).boxed().toList());
    }

    /**
     * The scores of a finished classifier on any images; the training images fix the preprocessing.
     *
     * @param h of the training
     */
    public ScoreTable scores(Hyperparameters h, LinearClassifier classifier, LabelledImages images) {
        FastLearner learner = finished(h, classifier);
        ImageBlock block = blocks.of(h, Team.ofOne());
        ScoreTable table = new ScoreTable(images.count(), classifier.classes());
        Minibatches.onePass(images).forEach(block, share -> learner.score(block, table));
        return table;
    }

    /** Room for what runs are trained with. */
    Blocks blocks() {
        return blocks;
    }

    private FastLearner finished(Hyperparameters h, LinearClassifier classifier) {
        return new FastLearner(classifier, Choices.loss(h), UpdateRule.plain(h.regularization()), blocks.workspace());
    }

    /** One epoch of updates. */
    private static void descend(List<OngoingRun> runs, int epoch, Minibatches batches, ImageBlock block) {
        runs.forEach(run -> run.beginEpoch(epoch));
        batches.forEach(block, share -> {
            for (OngoingRun run : runs) {
                run.update(block, share, epoch, batches.count());
            }
        });
    }

    OngoingRun begin(RunRequest request, Workspace workspace) {
        Hyperparameters h = request.hyperparameters();
        LinearClassifier start =
                Start.of(h.start(), dataset.classNames().size(), dataset.train().dimensions(), request.seed());
        return new OngoingRun(
                request,
                start,
                new FastLearner(start, Choices.loss(h), Choices.updateRule(h), workspace),
                dataset.train());
    }

    Minibatches batches(RunRequest any) {
        Hyperparameters h = any.hyperparameters();
        RandomStreams streams = new RandomStreams(any.seed());
        Augmenter augmenter = new Augmenter(h.augmentation(), streams.augmentation());
        return new Minibatches(dataset.train(), h.batchSize(), h.shuffle(), streams.order(), augmenter);
    }
}

package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.FastLearner;
import io.github.softmaxreport.model.ImageBlock;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.Measurement;
import io.github.softmaxreport.model.Tally;
import io.github.softmaxreport.model.Team;
import io.github.softmaxreport.model.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Mini-batch gradient descent on a data set. Keeps nothing between calls, so several threads may train at once. */
public final class Trainer {
    private final Dataset dataset;

    public Trainer(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * One run: from the seed's start through all epochs, measuring before the first and after each.
     *
     * @param seed of everything random in the run
     */
    public TrainingRun train(Experiment experiment, long seed, EpochListener listener) {
        return train(List.of(new RunRequest(experiment, seed)), Team.ofOne(), listener)
                .get(0);
    }

    /**
     * Several runs in step: they see the same batches, so each block of images is loaded once for all. No run's numbers
     * depend on the others, or on the team.
     *
     * @param requests at least one; all with equal {@link RunRequest#batches()}
     */
    List<TrainingRun> train(List<RunRequest> requests, Team team, EpochListener listener) {
        RunRequest any = requests.get(0);
        ImageBlock block = block(any.hyperparameters(), team);
        Minibatches batches = new Minibatches(
                dataset.train(),
                any.hyperparameters().batchSize(),
                any.hyperparameters().shuffle(),
                new RandomStreams(any.seed()).order());
        Workspace workspace = workspace();
        List<OngoingRun> all =
                requests.stream().map(request -> begin(request, workspace)).toList();
        List<OngoingRun> runs = all;
        for (int epoch = 0; !runs.isEmpty(); epoch++) {
            if (epoch > 0) {
                descend(runs, batches, block);
            }
            measure(runs, block, listener);
            int next = epoch + 1;
            runs = runs.stream().filter(run -> run.includes(next)).toList();
        }
        return all.stream().map(OngoingRun::result).toList();
    }

    /**
     * A finished classifier of an experiment on any images; the training images fix the preprocessing.
     *
     * @param images which to classify, at least one
     */
    public Predictions predict(Experiment experiment, LinearClassifier classifier, LabelledImages images) {
        FastLearner learner = learner(experiment.hyperparameters(), classifier, workspace());
        ImageBlock block = block(experiment.hyperparameters(), Team.ofOne());
        Tally tally = new Tally(images.count());
        Minibatches.onePass(images).forEach(block, share -> learner.measure(block, tally));
        return new Predictions(
                metrics(tally.measurement(learner.penalty())),
                IntStream.of(tally.predictions()).boxed().toList());
    }

    /** One epoch of updates. */
    private static void descend(List<OngoingRun> runs, Minibatches batches, ImageBlock block) {
        batches.forEach(block, share -> {
            for (OngoingRun run : runs) {
                run.learner().update(block, share, run.learningRate());
            }
        });
    }

    /** The curves' next points. */
    private void measure(List<OngoingRun> runs, ImageBlock block, EpochListener listener) {
        List<EpochMetrics> train = metrics(runs, dataset.train(), block);
        List<EpochMetrics> validation = metrics(runs, dataset.validation(), block);
        for (int r = 0; r < runs.size(); r++) {
            runs.get(r).add(train.get(r), validation.get(r), listener);
        }
    }

    private static List<EpochMetrics> metrics(List<OngoingRun> runs, LabelledImages images, ImageBlock block) {
        List<Tally> tallies =
                runs.stream().map(run -> new Tally(images.count())).toList();
        Minibatches.onePass(images).forEach(block, share -> {
            for (int r = 0; r < runs.size(); r++) {
                runs.get(r).learner().measure(block, tallies.get(r));
            }
        });
        List<EpochMetrics> metrics = new ArrayList<>();
        for (int r = 0; r < runs.size(); r++) {
            metrics.add(metrics(tallies.get(r).measurement(runs.get(r).learner().penalty())));
        }
        return metrics;
    }

    private static EpochMetrics metrics(Measurement measured) {
        return new EpochMetrics(measured.cost(), measured.loss(), measured.accuracy());
    }

    private OngoingRun begin(RunRequest request, Workspace workspace) {
        Hyperparameters h = request.hyperparameters();
        LinearClassifier start = Start.gaussian(dataset, h.start().deviation(), request.seed());
        return new OngoingRun(request, start, learner(h, start, workspace));
    }

    private static FastLearner learner(Hyperparameters h, LinearClassifier start, Workspace workspace) {
        return new FastLearner(start, Choices.loss(h.loss()), h.regularization(), workspace);
    }

    private Workspace workspace() {
        return new Workspace(dataset.classNames().size(), dataset.train().dimensions());
    }

    private ImageBlock block(Hyperparameters h, Team team) {
        return new ImageBlock(Choices.preprocessing(h.preprocessing(), dataset.train()), dataset.width(), team);
    }
}

package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import io.github.softmaxreport.model.BinaryCrossEntropy;
import io.github.softmaxreport.model.CrossEntropy;
import io.github.softmaxreport.model.FastLearner;
import io.github.softmaxreport.model.Hinge;
import io.github.softmaxreport.model.Learner;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.Loss;
import io.github.softmaxreport.model.Measurement;
import io.github.softmaxreport.model.SquaredHinge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Mini-batch gradient descent on a data set. Several threads may train with one trainer at the same time. */
public final class Trainer {
    /**
     * One run: from the seed's start, through all epochs, measuring before the first and after each.
     *
     * @param seed of everything random in the run
     * @param listener told after every epoch, 0 (the start) included
     */
    public TrainingRun train(Experiment experiment, long seed, Dataset dataset, EpochListener listener) {
        Hyperparameters h = experiment.hyperparameters();
        LabelledImages images = dataset.train();
        LinearClassifier start = start(dataset.classNames().size(), images.dimensions(), h.startDeviation(), seed);
        Learner learner = learner(h, start, dataset);
        RandomStreams random = new RandomStreams(seed);
        Minibatches batches = new Minibatches(images.count(), h.batchSize(), h.shuffle(), random.order());
        List<EpochMetrics> train = new ArrayList<>();
        List<EpochMetrics> validation = new ArrayList<>();
        for (int epoch = 0; epoch <= h.epochs(); epoch++) {
            if (epoch > 0) {
                batches.nextEpoch();
                for (int from = 0; from < images.count(); from = batches.end(from)) {
                    learner.update(images, batches.rows(), from, batches.end(from), h.learningRate());
                }
            }
            train.add(metrics(learner.measure(images)));
            validation.add(metrics(learner.measure(dataset.validation())));
            listener.epochEnded(experiment, seed, epoch, train.get(epoch), validation.get(epoch));
        }
        return new TrainingRun(seed, start, learner.classifier(), new TrainingCurve(train, validation));
    }

    /**
     * A finished classifier of an experiment on any of the data set's images, its training set fixing the preprocessing.
     *
     * @param images which to classify, at least one
     */
    public Predictions predict(
            Experiment experiment, LinearClassifier classifier, Dataset dataset, LabelledImages images) {
        Learner learner = learner(experiment.hyperparameters(), classifier, dataset);
        return new Predictions(
                metrics(learner.measure(images)),
                IntStream.of(learner.predict(images)).boxed().toList());
    }

    /**
     * W (K x d, row by row), then b, independent and normal with mean 0: the same for every experiment of this seed.
     *
     * @param classes K
     * @param dimensions d
     * @param deviation standard deviation
     */
    public static LinearClassifier start(int classes, int dimensions, double deviation, long seed) {
        Gaussians random = new RandomStreams(seed).start();
        double[] weights = new double[classes * dimensions];
        double[] biases = new double[classes];
        Arrays.setAll(weights, q -> deviation * random.next());
        Arrays.setAll(biases, k -> deviation * random.next());
        return new LinearClassifier(classes, dimensions, weights, biases);
    }

    private static Learner learner(Hyperparameters h, LinearClassifier start, Dataset dataset) {
        return new FastLearner(
                start, preprocessing(h.preprocessing(), dataset.train()), loss(h.loss()), h.regularization());
    }

    /** The loss that a configuration names. */
    public static Loss loss(LossFunction function) {
        return switch (function) {
            case CROSS_ENTROPY -> new CrossEntropy();
            case BINARY_CROSS_ENTROPY -> new BinaryCrossEntropy();
            case HINGE -> new Hinge();
            case SQUARED_HINGE -> new SquaredHinge();
        };
    }

    /**
     * The preprocessing that a configuration names.
     *
     * @param train images that means and deviations are taken from
     */
    public static Preprocessing preprocessing(PreprocessingMethod method, LabelledImages train) {
        return switch (method) {
            case UNIT_RANGE -> Preprocessing.unitRange(train.dimensions());
            case STANDARDIZED -> Preprocessing.standardized(train);
        };
    }

    private static EpochMetrics metrics(Measurement measured) {
        return new EpochMetrics(measured.cost(), measured.loss(), measured.accuracy());
    }
}

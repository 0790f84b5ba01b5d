package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.Preprocessing;
import io.github.softmaxreport.model.Gradient;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.Loss;
import io.github.softmaxreport.model.ReferenceObjective;
import io.github.softmaxreport.train.Choices;
import io.github.softmaxreport.train.Start;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/** Compares the analytical gradient with numerical ones, entry by entry, in float64, on the first training images. */
public final class GradientVerifier {
    /** dJ/dW and dJ/db at a classifier, for inputs X (n x d) and labels y (n). */
    interface AnalyticalGradient {
        Gradient of(ReferenceObjective objective, LinearClassifier classifier, DMatrixRMaj inputs, int[] labels);
    }

    private final GradientVerification wanted;
    private final Hyperparameters hyperparameters;
    private final Dataset dataset;
    private final Preprocessing preprocessing;
    private final AnalyticalGradient gradient;

    /**
     * @param hyperparameters loss, preprocessing and start
     * @param dataset its first training images are used
     */
    public GradientVerifier(GradientVerification wanted, Hyperparameters hyperparameters, Dataset dataset) {
        this(wanted, hyperparameters, dataset, ReferenceObjective::gradient);
    }

    /** @param gradient what is verified, so that tests can plant errors */
    GradientVerifier(
            GradientVerification wanted,
            Hyperparameters hyperparameters,
            Dataset dataset,
            AnalyticalGradient gradient) {
        this.wanted = wanted;
        this.hyperparameters = hyperparameters;
        this.dataset = dataset;
        this.preprocessing = Choices.preprocessing(hyperparameters.preprocessing(), dataset);
        this.gradient = gradient;
    }

    /** The library that it computes with. */
    public static Class<?> library() {
        return DMatrixRMaj.class;
    }

    /** All starts in the write-up's setting, then the table's cases from the first start. */
    public GradientCheck verify() {
        GradientVerification.Setting setting = wanted.writeUp();
        List<GradientError> writeUp = new ArrayList<>();
        for (int seed = 1; seed <= setting.starts(); seed++) {
            writeUp.addAll(compare(seed, setting.images(), setting.dimensions(), setting.regularization()));
        }
        List<GradientError> table = new ArrayList<>();
        for (int images : wanted.images()) {
            for (int dimensions : wanted.dimensions()) {
                for (double regularization : wanted.regularization()) {
                    table.addAll(compare(1, images, dimensions, regularization));
                }
            }
        }
        return new GradientCheck(writeUp, table, overSteps(setting), wanted.tolerance());
    }

    /** One case from the first start: the table's largest batch, fewest dimensions and strongest penalty. */
    public List<GradientError> once() {
        return compare(
                1,
                Collections.max(wanted.images()),
                Collections.min(wanted.dimensions()),
                Collections.max(wanted.regularization()));
    }

    /** The write-up's setting from the first start with every step asked for. */
    private List<GradientError> overSteps(GradientVerification.Setting setting) {
        GradientBatch batch = batch(1, setting.images(), setting.dimensions(), setting.regularization());
        return wanted.steps().stream()
                .flatMap(step -> Arrays.stream(DifferenceMethod.values())
                        .flatMap(method -> batch.errors(method, step, wanted.epsilon()).stream()))
                .toList();
    }

    private List<GradientError> compare(long seed, int n, int d, double regularization) {
        GradientBatch batch = batch(seed, n, d, regularization);
        return Arrays.stream(DifferenceMethod.values())
                .flatMap(method -> batch.errors(method, step(method), wanted.epsilon()).stream())
                .toList();
    }

    private double step(DifferenceMethod method) {
        return method == DifferenceMethod.COMPLEX_STEP ? wanted.complexStep() : wanted.step();
    }

    private GradientBatch batch(long seed, int n, int d, double regularization) {
        if (n > dataset.train().count() || d > dataset.train().dimensions()) {
            throw new IllegalArgumentException("gradients are to be verified on " + n + " images of " + d
                    + " dimensions, but the training set is " + dataset.train().count() + " x "
                    + dataset.train().dimensions());
        }
        LinearClassifier start =
                Start.of(hyperparameters.start(), dataset.classNames().size(), d, seed);
        DMatrixRMaj inputs = inputs(n, d);
        int[] labels = IntStream.range(0, n).map(dataset.train()::label).toArray();
        Loss loss = Choices.loss(hyperparameters);
        Gradient analytical = gradient.of(new ReferenceObjective(loss, regularization), start, inputs, labels);
        return new GradientBatch(seed, start, inputs, labels, loss, regularization, analytical);
    }

    /** X: the first n training images, their first d dimensions, preprocessed. */
    private DMatrixRMaj inputs(int n, int d) {
        DMatrixRMaj inputs = new DMatrixRMaj(n, d);
        double[] x = new double[dataset.train().dimensions()];
        for (int i = 0; i < n; i++) {
            preprocessing.apply(dataset.train(), i, x);
            System.arraycopy(x, 0, inputs.data, i * d, d);
        }
        return inputs;
    }
}

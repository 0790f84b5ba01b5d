package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.model.Gradient;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.Loss;
import io.github.softmaxreport.model.ReferenceObjective;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** One batch at one start with its analytical gradient, to be compared with numerical ones. */
final class GradientBatch {
    private final long seed;
    private final LinearClassifier start;
    private final DMatrixRMaj inputs;
    private final int[] labels;
    private final Loss loss;
    private final double regularization;
    private final Gradient analytical;
    private final DMatrixRMaj scores;

    /**
     * Keeps its arguments.
     *
     * @param seed of the start
     * @param inputs X, n x d; unchanged
     * @param labels y, n; unchanged
     * @param regularization λ
     * @param analytical dJ/dW and dJ/db
     */
    GradientBatch(
            long seed,
            LinearClassifier start,
            DMatrixRMaj inputs,
            int[] labels,
            Loss loss,
            double regularization,
            Gradient analytical) {
        this.seed = seed;
        this.start = start;
        this.inputs = inputs;
        this.labels = labels;
        this.loss = loss;
        this.regularization = regularization;
        this.analytical = analytical;
        this.scores = new ReferenceObjective(loss, regularization).scores(start, inputs);
    }

    /** Of W and of b. */
    List<GradientError> errors(DifferenceMethod method, double step, double epsilon) {
        Gradient numerical = NumericalGradient.of(loss, start, inputs, scores, labels, regularization, method, step);
        List<GradientError> errors = new ArrayList<>();
        for (ParameterBlock block : ParameterBlock.values()) {
            double[] ga = entries(analytical, block);
            double[] gn = entries(numerical, block);
            errors.add(new GradientError(
                    method,
                    block,
                    seed,
                    step,
                    inputs.numCols,
                    inputs.numRows,
                    regularization,
                    maxRelativeError(ga, gn, epsilon),
                    aggregatedRelativeError(ga, gn)));
        }
        return errors;
    }

    private static double[] entries(Gradient gradient, ParameterBlock block) {
        return switch (block) {
            case W -> gradient.weights();
            case B -> gradient.biases();
        };
    }

    /** max |ga - gn| / max(epsilon, |ga| + |gn|); NaN if any entry is not a number. */
    static double maxRelativeError(double[] ga, double[] gn, double epsilon) {
        double max = 0;
        for (int q = 0; q < ga.length; q++) {
            double error = Math.abs(ga[q] - gn[q]) / Math.max(epsilon, Math.abs(ga[q]) + Math.abs(gn[q]));
            max = Math.max(max, error);
        }
        return max;
    }

    /** ‖ga - gn‖ / (‖ga‖ + ‖gn‖), Euclidean norms; 0 where both gradients are zero. */
    static double aggregatedRelativeError(double[] ga, double[] gn) {
        double difference = 0;
        double analytical = 0;
        double numerical = 0;
        for (int q = 0; q < ga.length; q++) {
            difference += (ga[q] - gn[q]) * (ga[q] - gn[q]);
            analytical += ga[q] * ga[q];
            numerical += gn[q] * gn[q];
        }
        return difference == 0 ? 0 : Math.sqrt(difference) / (Math.sqrt(analytical) + Math.sqrt(numerical));
    }
}

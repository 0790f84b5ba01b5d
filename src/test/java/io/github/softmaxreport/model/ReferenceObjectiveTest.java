package io.github.softmaxreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceObjectiveTest {
    private static final int[] LABELS = {2, 0, 1, 1};
    private static final int CLASSES = 3;
    private static final int DIMENSIONS = 5;
    private final SplittableRandom random = new SplittableRandom(3);
    private final DMatrixRMaj inputs =
            new DMatrixRMaj(LABELS.length, DIMENSIONS, true, random(LABELS.length * DIMENSIONS));
    private final LinearClassifier classifier =
            new LinearClassifier(CLASSES, DIMENSIONS, random(CLASSES * DIMENSIONS), random(CLASSES));

    @ParameterizedTest
    @MethodSource("io.github.softmaxreport.model.Losses#all")
    void gradient_agrees_with_centred_differences_of_the_cost(Loss loss) {
        ReferenceObjective objective = new ReferenceObjective(loss, 0.3);
        Gradient gradient = objective.gradient(classifier, inputs, LABELS);
        double h = 1e-6;
        for (int q = 0; q < CLASSES * DIMENSIONS + CLASSES; q++) {
            double slope = (objective.cost(moved(q, h), inputs, LABELS) - objective.cost(moved(q, -h), inputs, LABELS))
                    / (2 * h);
            double entry = q < CLASSES * DIMENSIONS
                    ? gradient.weight(q / DIMENSIONS, q % DIMENSIONS)
                    : gradient.bias(q - CLASSES * DIMENSIONS);
            assertThat(entry).isCloseTo(slope, within(1e-8));
        }
    }

    @Test
    void cost_is_loss_plus_lambda_times_the_squared_weights_without_biases() {
        ReferenceObjective objective = new ReferenceObjective(new CrossEntropy(), 0.5);
        double squares = 0;
        for (double w : classifier.weights()) {
            squares += w * w;
        }

        assertThat(objective.cost(classifier, inputs, LABELS) - objective.loss(classifier, inputs, LABELS))
                .isCloseTo(0.5 * squares, within(1e-14));
    }

    @Test
    void refuses_labels_that_do_not_match_the_inputs() {
        ReferenceObjective objective = new ReferenceObjective(new Hinge(), 0);

        assertThatThrownBy(() -> objective.loss(classifier, inputs, new int[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 x 5")
                .hasMessageContaining("1 labels");
    }

    private LinearClassifier moved(int q, double h) {
        double[] weights = classifier.weights();
        double[] biases = classifier.biases();
        if (q < weights.length) {
            weights[q] += h;
        } else {
            biases[q - weights.length] += h;
        }
        return new LinearClassifier(CLASSES, DIMENSIONS, weights, biases);
    }

    private double[] random(int count) {
        return random.doubles(count, -1, 1).toArray();
    }
}

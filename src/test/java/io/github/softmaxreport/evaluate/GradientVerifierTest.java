package io.github.softmaxreport.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.CrossEntropy;
import io.github.softmaxreport.model.Gradient;
import io.github.softmaxreport.model.ReferenceObjective;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On the bundled sample's first training images: 5 or 1 of them, 3072 or 20 dimensions. */
class GradientVerifierTest {
    private static final int RECORD = 3073;
    private static final double LAMBDA = 0.1;

    private static Dataset dataset;

    @BeforeAll
    static void read_the_first_images_of_the_sample() throws IOException {
        byte[] records = Files.readAllBytes(Path.of("data/cifar-10-sample/data_batch_1.bin"));
        LabelledImages images = new LabelledImages(20, RECORD - 1);
        for (int i = 0; i < images.count(); i++) {
            images.set(i, records[i * RECORD], records, i * RECORD + 1);
        }
        List<String> classes = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        dataset = new Dataset("CIFAR-10", "sample", true, classes, 32, 32, 3, images, images, images, List.of());
    }

    @Test
    void methods_are_compared_over_steps_without_judging_the_gradient_by_them() {
        GradientCheck check = verify(LossFunction.CROSS_ENTROPY, ReferenceObjective::gradient);

        for (ParameterBlock block : ParameterBlock.values()) {
            List<GradientError> oneSided = check.steps(DifferenceMethod.FORWARD_DIFFERENCE, block);
            List<GradientError> centred = check.steps(DifferenceMethod.CENTRED_DIFFERENCE, block);
            List<GradientError> complex = check.steps(DifferenceMethod.COMPLEX_STEP, block);
            assertThat(oneSided).extracting(GradientError::step).containsExactly(1e-8, 1e-2);
            assertThat(oneSided.get(1).aggregatedRelativeError())
                    .isGreaterThan(10 * centred.get(1).aggregatedRelativeError());
            assertThat(complex.get(0).aggregatedRelativeError()).isLessThan(1e-14);
            assertThat(complex.get(1).aggregatedRelativeError()).isGreaterThan(check.tolerance());
        }
        assertThat(check.passed()).isTrue();
    }

    @Test
    void reproduces_the_order_of_magnitude_of_the_write_up() {
        GradientCheck check = verify(LossFunction.CROSS_ENTROPY, ReferenceObjective::gradient);

        assertThat(check.passed()).isTrue();
        assertThat(check.writeUp(DifferenceMethod.FORWARD_DIFFERENCE, ParameterBlock.W)
                        .median())
                .isCloseTo(2.33e-7, within(0.5e-7));
        assertThat(check.writeUp(DifferenceMethod.FORWARD_DIFFERENCE, ParameterBlock.B)
                        .median())
                .isCloseTo(2.33e-7, within(0.5e-7));
        assertThat(check.writeUp(DifferenceMethod.CENTRED_DIFFERENCE, ParameterBlock.W)
                        .median())
                .isBetween(1e-8, 5e-7);
        assertThat(check.writeUp(DifferenceMethod.CENTRED_DIFFERENCE, ParameterBlock.B)
                        .median())
                .isBetween(1e-10, 1e-8);
    }

    @Test
    void covers_every_case_with_every_method_and_block() {
        GradientCheck check = verify(LossFunction.CROSS_ENTROPY, ReferenceObjective::gradient);

        assertThat(check.writeUp()).hasSize(3 * 2 * 3);
        assertThat(check.table()).hasSize(2 * 2 * 2 * 2 * 3);
        assertThat(check.table().stream().distinct()).hasSize(check.table().size());
    }

    @ParameterizedTest
    @EnumSource(LossFunction.class)
    void passes_the_gradient_of_every_loss(LossFunction loss) {
        assertThat(verify(loss, ReferenceObjective::gradient).failures()).isEmpty();
    }

    @Test
    void fails_when_the_mean_over_the_batch_is_forgotten() {
        assertFails(gradient -> scaled(gradient, 5, 5));
    }

    @Test
    void fails_when_a_sign_is_flipped() {
        assertFails(gradient -> scaled(gradient, -1, 1));
        assertFails(gradient -> scaled(gradient, 1, -1));
    }

    @Test
    void fails_when_the_biases_are_skipped() {
        assertFails(gradient -> scaled(gradient, 1, 0));
    }

    @Test
    void fails_when_one_weight_is_off_by_a_thousandth() {
        assertFails(gradient -> {
            double[] weights = gradient.weights();
            weights[0] *= 1 + 1e-3;
            return new Gradient(weights, gradient.biases());
        });
    }

    @Test
    void fails_when_an_entry_is_not_a_number() {
        assertFails(gradient -> {
            double[] biases = gradient.biases();
            biases[3] = Double.NaN;
            return new Gradient(gradient.weights(), biases);
        });
    }

    @Test
    void refuses_more_images_than_there_are_instead_of_taking_fewer() {
        GradientVerification wanted = new GradientVerification(
                1e-6,
                1e-30,
                1e-6,
                1e-9,
                new GradientVerification.Setting(21, 60, 0, 1),
                List.of(1),
                List.of(20),
                List.of(0.0),
                List.of());
        Hyperparameters hyperparameters = Hyperparameters.plain(
                LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0.01, 0, 0.01, 1, 1, false);

        assertThatThrownBy(() -> new GradientVerifier(wanted, hyperparameters, dataset).verify())
                .hasMessageContaining("21 images of 60")
                .hasMessageContaining("20 x 3072");
    }

    @Test
    void measures_relative_errors_as_the_assignment_defines_them() {
        double[] ga = {1, 0, 3e-7};
        double[] gn = {1.5, 0, 1e-7};

        assertThat(GradientBatch.maxRelativeError(ga, gn, 1e-6)).isEqualTo(0.5 / 2.5);
        assertThat(GradientBatch.maxRelativeError(ga, gn, 1e-9)).isCloseTo(0.5, within(1e-12));
        assertThat(GradientBatch.aggregatedRelativeError(new double[] {3, 4}, new double[] {0, 0}))
                .isEqualTo(1);
        assertThat(GradientBatch.aggregatedRelativeError(new double[2], new double[2]))
                .isZero();
    }

    @Test
    void fails_when_the_penalty_is_forgotten() {
        assertFails((objective, classifier, inputs, labels) ->
                new ReferenceObjective(new CrossEntropy(), 0).gradient(classifier, inputs, labels));
    }

    private static void assertFails(UnaryOperator<Gradient> bug) {
        assertFails(
                (objective, classifier, inputs, labels) -> bug.apply(objective.gradient(classifier, inputs, labels)));
    }

    private static void assertFails(GradientVerifier.AnalyticalGradient bug) {
        GradientCheck check = verify(LossFunction.CROSS_ENTROPY, bug);
        assertThat(check.passed()).isFalse();
        assertThat(check.failures()).isNotEmpty();
    }

    private static GradientCheck verify(LossFunction loss, GradientVerifier.AnalyticalGradient gradient) {
        Hyperparameters hyperparameters =
                Hyperparameters.plain(loss, PreprocessingMethod.UNIT_RANGE, 0.01, 0, 0.01, 1, 1, false);
        GradientVerification wanted = new GradientVerification(
                1e-6,
                1e-30,
                1e-6,
                1e-9,
                new GradientVerification.Setting(1, 3072, 0, 3),
                List.of(1, 5),
                List.of(20, 60),
                List.of(0.0, LAMBDA),
                List.of(1e-8, 1e-2));
        return new GradientVerifier(wanted, hyperparameters, dataset, gradient).verify();
    }

    private static Gradient scaled(Gradient gradient, double weights, double biases) {
        return new Gradient(
                Arrays.stream(gradient.weights()).map(g -> g * weights).toArray(),
                Arrays.stream(gradient.biases()).map(g -> g * biases).toArray());
    }
}

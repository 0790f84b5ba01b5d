package io.github.softmaxreport.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.config.Criterion;
import io.github.softmaxreport.config.Decay;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.Padding;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.config.StartMethod;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.LinearClassifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every option changes the outcome, does so as its formula says, and with the same bits on any number of threads. */
class OptionsTest {
    private static final EpochListener NOBODY = (experiment, seed, epoch, train, validation) -> {};
    private static final Hyperparameters PLAIN = Hyperparameters.plain(
            LossFunction.CROSS_ENTROPY, PreprocessingMethod.STANDARDIZED, 0.1, 0.01, 0.1, 4, 6, false);
    private final Dataset dataset = dataset();

    /** What each option is changed to, and beside that, what it builds on. */
    static Stream<Arguments> options() {
        Map<String, Object> jitter = Map.of("augmentation.jitter", 2);
        Map<String, Object> steps = Map.of("schedule.decay", Decay.STEP, "schedule.factor", 0.5, "schedule.every", 2);
        return Stream.of(
                option("loss", LossFunction.BINARY_CROSS_ENTROPY),
                option("labelSmoothing", 0.2),
                option("labelSmoothing", 0.2, Map.of("loss", LossFunction.BINARY_CROSS_ENTROPY)),
                option("preprocessing", PreprocessingMethod.UNIT_RANGE),
                option("preprocessing", PreprocessingMethod.CHANNEL_STANDARDIZED),
                option("preprocessing", PreprocessingMethod.MEAN_ONLY),
                option("start.method", StartMethod.XAVIER),
                option("start.method", StartMethod.HE),
                option("start.method", StartMethod.ZERO),
                option("start.deviation", 0.3),
                option("regularization", 0.3),
                option("learningRate", 0.2),
                option("schedule.decay", Decay.EXPONENTIAL),
                option("schedule.decay", Decay.COSINE),
                option("schedule.decay", Decay.INVERSE_TIME),
                option("schedule.decay", Decay.STEP, Map.of("schedule.every", 1)),
                option("schedule.factor", 0.3, Map.of("schedule.decay", Decay.EXPONENTIAL)),
                option("schedule.factor", 0.3, Map.of("schedule.decay", Decay.INVERSE_TIME)),
                option("schedule.every", 1, steps),
                option("schedule.warmUp", 2),
                option("schedule.warmUp", 1, steps),
                option("schedule.warmUp", 1, Map.of("schedule.decay", Decay.COSINE)),
                option("momentum.coefficient", 0.8),
                option("momentum.nesterov", true, Map.of("momentum.coefficient", 0.8)),
                option("batchSize", 7),
                option("shuffle", true),
                option("augmentation.flips", true),
                option("augmentation.flips", true, jitter),
                option("augmentation.jitter", 2),
                option("augmentation.padding", Padding.ZERO, jitter),
                option("averagedEpochs", 2),
                option("averagedEpochs", 9, Map.of("momentum.coefficient", 0.8)));
    }

    @ParameterizedTest
    @MethodSource("options")
    void an_option_changes_the_weights_as_its_formula_says(String path, Object value, Map<String, Object> needs) {
        Hyperparameters without = with(needs);
        Hyperparameters h = without.with(path, value);
        TrainingRun run = run(h, 3);

        assertThat(run.trained()).isNotEqualTo(run(without, 3).trained());
        double[] replayed = new Replay(dataset, h, 3, run.start()).train(h.epochs());
        assertThat(numbers(run.trained())).containsExactly(replayed, within(2e-5));
    }

    @ParameterizedTest
    @MethodSource("options")
    void without_its_curve_a_run_ends_in_the_same_bits(String path, Object value, Map<String, Object> needs) {
        Hyperparameters h = with(needs).with(path, value);

        assertThat(learnt(h, 1)).containsExactly(run(h, 3).trained());
    }

    @Test
    void without_its_curve_a_run_keeps_the_epochs_that_are_asked_for() {
        List<LinearClassifier> last = learnt(PLAIN, 3);

        assertThat(last)
                .containsExactly(
                        run(PLAIN.with("epochs", 2), 3).trained(),
                        run(PLAIN.with("epochs", 3), 3).trained(),
                        run(PLAIN, 3).trained());
        assertThat(learnt(PLAIN, 9)).hasSize(5).endsWith(last.get(2));
    }

    @ParameterizedTest
    @CsvSource({"COST, 1", "LOSS, 2", "ACCURACY, 9"})
    void without_its_curve_a_run_keeps_the_same_best_epoch(Criterion criterion, int patience) {
        Hyperparameters h = PLAIN.with("learningRate", 2.0)
                .with("earlyStopping.criterion", criterion)
                .with("earlyStopping.patience", patience);

        assertThat(learnt(h, 3)).containsExactly(run(h, 3).trained());
    }

    private List<LinearClassifier> learnt(Hyperparameters h, int snapshots) {
        return new TrainingQueue(dataset, 2)
                .learn(
                        List.of(new RunRequest(experiment(h), 3)),
                        snapshots,
                        runs -> assertThat(runs).hasSize(1),
                        RunKeeper.none())
                .get(0)
                .get();
    }

    @Test
    void all_together_are_what_the_formulas_say_whatever_the_threads_and_the_company() {
        Map<String, Object> all = new LinkedHashMap<>();
        options().forEach(option -> all.put((String) option.get()[0], option.get()[1]));
        Hyperparameters h = with(all);
        TrainingRun alone = run(h, 1);
        double[] replayed = new Replay(dataset, h, 1, alone.start()).train(h.epochs());
        assertThat(numbers(alone.trained())).containsExactly(replayed, within(2e-5));

        List<RunRequest> requests = new ArrayList<>();
        for (long seed = 1; seed <= 2; seed++) {
            for (Hyperparameters each : List.of(h, PLAIN, h.with("averagedEpochs", 0), h.with("shuffle", false))) {
                requests.add(new RunRequest(experiment(each), seed));
            }
        }
        List<TrainingRun> expected =
                requests.stream().map(r -> run(r.hyperparameters(), r.seed())).toList();
        for (int threads = 1; threads <= 3; threads++) {
            assertThat(new TrainingQueue(dataset, threads).train(requests, NOBODY))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"GAUSSIAN, 0.5, 0.5", "XAVIER, 0.05, 0", "HE, 0.0707106781186548, 0", "ZERO, 0, 0"})
    void starts_have_the_deviation_of_their_method(StartMethod method, double ofWeights, double ofBiases) {
        Hyperparameters h = PLAIN.with("start.method", method).with("start.deviation", 0.5);
        LinearClassifier one = Start.of(PLAIN.with("start.deviation", 1.0).start(), 3, 400, 9);
        LinearClassifier start = Start.of(h.start(), 3, 400, 9);

        assertThat(start.weight(2, 17)).isCloseTo(ofWeights * one.weight(2, 17), within(1e-15));
        assertThat(start.bias(1)).isCloseTo(ofBiases * one.bias(1), within(1e-15));
    }

    /** The best of a run whose learning rate is far too large is hardly its last. */
    @ParameterizedTest
    @MethodSource("criteria")
    void the_best_epoch_on_validation_is_kept_and_training_stops_when_hope_is_gone(Criterion criterion, int sign) {
        Hyperparameters all = PLAIN.with("learningRate", 3.0).with("epochs", 30);
        Hyperparameters patient = all.with("earlyStopping.criterion", criterion).with("earlyStopping.patience", 30);
        List<EpochMetrics> validation = run(all, 2).curve().validation();
        double[] quality =
                validation.stream().mapToDouble(m -> sign * of(criterion, m)).toArray();
        int best = 0;
        for (int epoch = 1; epoch < quality.length; epoch++) {
            best = quality[epoch] > quality[best] ? epoch : best;
        }
        TrainingRun kept = run(patient, 2);

        assertThat(best).isLessThan(30);
        assertThat(kept.curve().validation()).isEqualTo(validation);
        assertThat(kept.curve().kept()).isEqualTo(best);
        assertThat(kept.trained()).isEqualTo(run(all.with("epochs", best), 2).trained());
        assertThat(new Trainer(dataset)
                        .predict(experiment(patient), kept.trained(), dataset.validation())
                        .metrics())
                .isEqualTo(kept.curve().keptValidation());

        TrainingRun stopped = run(patient.with("earlyStopping.patience", 1), 2);
        int end = stopped.curve().trained();
        assertThat(end).isLessThan(30).isEqualTo(stopped.curve().kept() + 1);
        assertThat(quality[end]).isLessThanOrEqualTo(quality[end - 1]);
        assertThat(stopped.curve().validation().subList(end + 1, 31))
                .containsOnly(stopped.curve().keptValidation());
        assertThat(stopped.trained())
                .isEqualTo(run(all.with("epochs", end - 1), 2).trained());
    }

    static Stream<Arguments> criteria() {
        return Stream.of(
                Arguments.of(Criterion.COST, -1),
                Arguments.of(Criterion.LOSS, -1),
                Arguments.of(Criterion.ACCURACY, 1));
    }

    @Test
    void the_norm_of_the_gradient_is_recorded_for_each_epoch_and_changes_nothing() {
        TrainingRun plain = run(PLAIN, 1);
        TrainingRun recorded = run(PLAIN.with("gradientNorms", true), 1);

        assertThat(recorded.trained()).isEqualTo(plain.trained());
        assertThat(plain.curve().gradientNorms()).isEmpty();
        assertThat(recorded.curve().gradientNorms())
                .hasSize(4)
                .allSatisfy(norm -> assertThat(norm).isPositive());
        TrainingRun oneBatch = run(
                PLAIN.with("gradientNorms", true)
                        .with("batchSize", 40)
                        .with("epochs", 1)
                        .with("regularization", 0.0),
                1);
        double[] moved = numbers(oneBatch.trained());
        double[] start = numbers(oneBatch.start());
        double squares = 0;
        for (int q = 0; q < moved.length; q++) {
            squares += Math.pow((moved[q] - start[q]) / 0.1, 2);
        }
        assertThat(oneBatch.curve().gradientNorms().get(0)).isCloseTo(Math.sqrt(squares), within(1e-4));
    }

    private static double of(Criterion criterion, EpochMetrics metrics) {
        return switch (criterion) {
            case COST -> metrics.cost();
            case LOSS -> metrics.loss();
            default -> metrics.accuracy();
        };
    }

    private static Arguments option(String path, Object value) {
        return option(path, value, Map.of());
    }

    private static Arguments option(String path, Object value, Map<String, Object> needs) {
        return Arguments.of(path, value, needs);
    }

    private static Hyperparameters with(Map<String, Object> values) {
        Hyperparameters h = PLAIN;
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            h = h.with(entry.getKey(), entry.getValue());
        }
        return h;
    }

    private TrainingRun run(Hyperparameters h, long seed) {
        return new Trainer(dataset).train(experiment(h), seed, NOBODY);
    }

    private static Experiment experiment(Hyperparameters h) {
        return new Experiment("x", "X", h, Set.of(), List.of(1L));
    }

    private static double[] numbers(LinearClassifier classifier) {
        return DoubleStream.concat(Arrays.stream(classifier.weights()), Arrays.stream(classifier.biases()))
                .toArray();
    }

    /** Images of 5 x 3 pixels in two channels, of which the second is darker, and classes that can be told apart. */
    private static Dataset dataset() {
        SplittableRandom random = new SplittableRandom(4);
        LabelledImages train = images(random, 40);
        LabelledImages validation = images(random, 30);
        return new Dataset(
                "tiny", "made up", true, List.of("a", "b", "c"), 5, 3, 2, train, validation, validation, List.of());
    }

    private static LabelledImages images(SplittableRandom random, int count) {
        LabelledImages images = new LabelledImages(count, 30);
        byte[] pixels = new byte[30];
        for (int i = 0; i < count; i++) {
            int label = random.nextInt(3);
            for (int j = 0; j < 30; j++) {
                pixels[j] = (byte) (random.nextInt(j < 15 ? 200 : 90) + (j % 3 == label ? 40 : 0));
            }
            images.set(i, label, pixels, 0);
        }
        return images;
    }
}

package io.github.softmaxreport.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import io.github.softmaxreport.model.Frame;
import io.github.softmaxreport.model.ImageBlock;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.Measurement;
import io.github.softmaxreport.model.ReferenceLearner;
import io.github.softmaxreport.model.Share;
import io.github.softmaxreport.model.Tally;
import io.github.softmaxreport.model.Team;
import io.github.softmaxreport.model.UpdateRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainerTest {
    private static final int D = 33;
    private static final EpochListener NOBODY = (experiment, seed, epoch, train, validation) -> {};
    private final SplittableRandom random = new SplittableRandom(5);
    private final Dataset dataset = dataset(images(23), images(11));

    @ParameterizedTest
    @EnumSource(LossFunction.class)
    void a_replay_in_float64_from_the_same_start_and_order_ends_at_the_same_weights(LossFunction loss) {
        Experiment experiment = experiment(loss, PreprocessingMethod.STANDARDIZED, false);
        TrainingRun run = run(experiment, 7);

        ReferenceLearner replay =
                new ReferenceLearner(run.start(), Choices.loss(experiment.hyperparameters()), UpdateRule.plain(0.1));
        ImageBlock block =
                new ImageBlock(Preprocessing.standardized(dataset.train()), new Frame(11, 3, true), Team.ofOne());
        int[] order = IntStream.range(0, 23).toArray();
        for (int epoch = 0; epoch < 3; epoch++) {
            for (int from = 0; from < 23; from += 5) {
                int to = Math.min(from + 5, 23);
                block.load(dataset.train(), order, from, to);
                replay.update(block, new Share(to - from, true, true), 0.01);
            }
        }
        assertThat(run.trained().weights()).containsExactly(replay.classifier().weights(), within(1e-6));
        assertThat(run.trained().biases()).containsExactly(replay.classifier().biases(), within(1e-6));
        Tally tally = new Tally(23);
        block.load(dataset.train(), order, 0, 23);
        replay.measure(block, tally);
        Measurement measured = tally.measurement(replay.penalty());
        assertThat(run.curve().train().get(3).cost()).isCloseTo(measured.cost(), within(1e-5));
        assertThat(run.curve().train().get(3).accuracy()).isEqualTo(measured.accuracy());
    }

    @Test
    void the_start_depends_on_nothing_but_seed_and_deviation() {
        LinearClassifier one = run(experiment(LossFunction.HINGE, PreprocessingMethod.UNIT_RANGE, true), 3)
                .start();
        LinearClassifier other = run(experiment(LossFunction.CROSS_ENTROPY, PreprocessingMethod.STANDARDIZED, false), 3)
                .start();

        assertThat(one).isEqualTo(other);
        assertThat(one)
                .isNotEqualTo(run(experiment(LossFunction.HINGE, PreprocessingMethod.UNIT_RANGE, true), 4)
                        .start());
    }

    @Test
    void the_same_run_twice_has_the_same_bits() {
        Experiment experiment = experiment(LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, true);

        assertThat(run(experiment, 1)).isEqualTo(run(experiment, 1));
    }

    @Test
    void shuffling_changes_the_way() {
        assertThat(run(experiment(LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, true), 1)
                        .trained())
                .isNotEqualTo(run(experiment(LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, false), 1)
                        .trained());
    }

    @Test
    void reports_every_epoch_from_the_start_on() {
        List<Integer> epochs = new ArrayList<>();
        Experiment experiment = experiment(LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, false);
        TrainingRun run =
                new Trainer(dataset).train(experiment, 1, (e, seed, epoch, train, validation) -> epochs.add(epoch));

        assertThat(epochs).containsExactly(0, 1, 2, 3);
        assertThat(run.curve().epochs()).isEqualTo(3);
    }

    @Test
    void a_run_that_has_diverged_trains_no_longer_and_keeps_its_curve_up_to_there() {
        Experiment experiment = experiment(LossFunction.SQUARED_HINGE, PreprocessingMethod.UNIT_RANGE, false);
        Experiment wild = experiment("wild", experiment.hyperparameters().with("learningRate", 1e18));
        List<Integer> epochs = new ArrayList<>();

        TrainingRun run = new Trainer(dataset).train(wild, 1, (e, seed, epoch, train, val) -> epochs.add(epoch));

        assertThat(run.curve().trained()).isEqualTo(1);
        assertThat(run.curve().train().get(0).finite()).isTrue();
        assertThat(run.curve().train().subList(1, 4)).noneMatch(EpochMetrics::finite);
        assertThat(epochs).containsExactly(0, 1, 2, 3);
    }

    @Test
    void predictions_of_the_trained_classifier_repeat_the_last_point_of_its_curve() {
        Experiment experiment = experiment(LossFunction.CROSS_ENTROPY, PreprocessingMethod.STANDARDIZED, false);
        TrainingRun run = run(experiment, 1);
        LabelledImages images = dataset.validation();
        Predictions predictions = new Trainer(dataset).predict(experiment, run.trained(), images);

        assertThat(predictions.metrics()).isEqualTo(run.curve().validation().get(3));
        long correct = IntStream.range(0, images.count())
                .filter(i -> predictions.classes().get(i) == images.label(i))
                .count();
        assertThat(predictions.metrics().accuracy()).isEqualTo((double) correct / images.count());
    }

    private TrainingRun run(Experiment experiment, long seed) {
        return new Trainer(dataset).train(experiment, seed, NOBODY);
    }

    private static Experiment experiment(LossFunction loss, PreprocessingMethod preprocessing, boolean shuffle) {
        Hyperparameters h = Hyperparameters.plain(loss, preprocessing, 0.01, 0.1, 0.01, 3, 5, shuffle);
        return experiment("x", h);
    }

    private static Experiment experiment(String id, Hyperparameters h) {
        return new Experiment(id, id, h, Set.of(), List.of(1L));
    }

    private LabelledImages images(int count) {
        LabelledImages images = new LabelledImages(count, D);
        byte[] pixels = new byte[D];
        for (int i = 0; i < count; i++) {
            random.nextBytes(pixels);
            images.set(i, i % 3, pixels, 0);
        }
        return images;
    }

    private static Dataset dataset(LabelledImages train, LabelledImages validation) {
        List<String> names = List.of("a", "b", "c");
        return new Dataset("tiny", "made up", true, names, 11, 3, 1, train, validation, validation, List.of());
    }
}

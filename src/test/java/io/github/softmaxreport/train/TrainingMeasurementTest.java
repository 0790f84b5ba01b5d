package io.github.softmaxreport.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.Criterion;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.SampleImages;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the curve says of the training images, and whenever it was measured, are the bits of a pass over them in file
 * order with the weights of that epoch. On images of the sample, as many as no block divides.
 */
class TrainingMeasurementTest {
    private static final EpochListener NOBODY = (experiment, seed, epoch, train, validation) -> {};
    private static final int EPOCHS = 3;
    private static final Hyperparameters PLAIN = Hyperparameters.plain(
            LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0.01, 0.1, 0.01, EPOCHS, 50, false);
    private final Dataset dataset = SampleImages.dataset(301, 49);
    private final Trainer trainer = new Trainer(dataset);

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 47, 48, 49, 96, 100, 119, 120, 121, 240, 300, 301, 1000})
    void with_batches_of_any_size_in_file_order_or_not(int batchSize) {
        Hyperparameters h = PLAIN.with("batchSize", batchSize);

        holds(h);
        holds(h.with("shuffle", true));
    }

    @ParameterizedTest
    @EnumSource(LossFunction.class)
    void with_every_loss(LossFunction loss) {
        holds(PLAIN.with("loss", loss).with("shuffle", true));
    }

    @Test
    void where_training_sees_the_images_changed_or_shows_the_mean_of_its_weights() {
        holds(PLAIN.with("augmentation.flips", true).with("shuffle", true));
        holds(PLAIN.with("augmentation.jitter", 2));
        holds(PLAIN.with("averagedEpochs", 2).with("momentum.coefficient", 0.9));
        holds(PLAIN.with("gradientNorms", true).with("preprocessing", PreprocessingMethod.STANDARDIZED));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void in_step_with_runs_that_end_earlier_on_any_number_of_threads(int threads) {
        List<RunRequest> requests = new ArrayList<>();
        for (int epochs = 1; epochs <= EPOCHS; epochs++) {
            requests.add(request(PLAIN.with("epochs", epochs)));
            requests.add(request(PLAIN.with("epochs", epochs).with("shuffle", true)));
        }

        List<TrainingRun> runs = new TrainingQueue(trainer, threads).train(requests, NOBODY);
        for (int r = 0; r < runs.size(); r++) {
            assertThat(runs.get(r).curve().train())
                    .isEqualTo(passes(requests.get(r).hyperparameters()));
        }
    }

    @Test
    void where_it_stops_early() {
        Hyperparameters all = PLAIN.with("learningRate", 0.5).with("epochs", 12).with("shuffle", true);
        TrainingRun stopped =
                run(all.with("earlyStopping.criterion", Criterion.COST).with("earlyStopping.patience", 1));
        TrainingCurve curve = stopped.curve();
        int end = curve.trained();

        assertThat(end).isLessThan(12);
        assertThat(curve.train().subList(0, end + 1)).isEqualTo(passes(all).subList(0, end + 1));
        assertThat(curve.train().subList(end + 1, 13))
                .hasSize(12 - end)
                .containsOnly(curve.train().get(curve.kept()));
    }

    /** That it has is noticed an epoch later, which then doesn't count. */
    @Test
    void where_it_diverges() {
        Hyperparameters h = PLAIN.with("loss", LossFunction.SQUARED_HINGE)
                .with("learningRate", 1e5)
                .with("epochs", 9);
        TrainingRun run = run(h);
        int end = run.curve().trained();

        assertThat(end).isBetween(1, 8);
        assertThat(run.curve().kept()).isEqualTo(end);
        assertThat(run.curve().train().get(end - 1).finite()).isTrue();
        assertThat(run.curve().train().subList(0, end + 1)).isEqualTo(passes(h).subList(0, end + 1));
        assertThat(run.curve().train().subList(end, 10))
                .hasSize(10 - end)
                .containsOnly(run.curve().train().get(end));
        assertThat(run.trained()).isEqualTo(classifiers(h).get(end));
    }

    private void holds(Hyperparameters h) {
        assertThat(run(h).curve().train()).isEqualTo(passes(h));
    }

    /** What a pass of its own says of the training images after each epoch. */
    private List<EpochMetrics> passes(Hyperparameters h) {
        return classifiers(h).stream()
                .map(classifier -> trainer.predict(request(h).experiment(), classifier, dataset.train())
                        .metrics())
                .toList();
    }

    /** The start and what came of it after each epoch. */
    private List<LinearClassifier> classifiers(Hyperparameters h) {
        return trainer.learn(List.of(request(h)), h.epochs() + 1, Team.ofOne(), RunKeeper.none())
                .get(0);
    }

    private TrainingRun run(Hyperparameters h) {
        return trainer.train(request(h).experiment(), 1, NOBODY);
    }

    private static RunRequest request(Hyperparameters h) {
        return new RunRequest(new Experiment("x", "X", h, Set.of(), List.of(1L)), 1);
    }
}

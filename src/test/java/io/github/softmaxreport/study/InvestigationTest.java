package io.github.softmaxreport.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.StudyReader;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.store.Store;
import io.github.softmaxreport.store.StoreFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvestigationTest {
    private static final Study STUDY = StudyReader.read(Path.of("src", "test", "resources", "config", "bonus.yaml"));
    private static final Bonus BONUS = STUDY.bonus().orElseThrow();
    /** On as many dimensions as the images have. */
    private static final GradientVerification VERIFICATION = new GradientVerification(
            1e-6,
            1e-30,
            1e-6,
            1e-9,
            new GradientVerification.Setting(1, 12, 0, 1),
            List.of(5, 9),
            List.of(4, 12),
            List.of(0.0, 0.1),
            List.of(1e-6));

    private static final BonusResult RESULT = run(9, 1, new AtomicInteger());

    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12})
    void no_choice_depends_on_a_test_image(long testSeed) {
        BonusResult other = run(testSeed, 2, new AtomicInteger());

        assertThat(other.best().test()).isNotEqualTo(RESULT.best().test());
        assertThat(other.selections()).isEqualTo(RESULT.selections());
        assertThat(other.search()).isEqualTo(RESULT.search());
        assertThat(other.comparisons())
                .extracting(ComparisonResult::tunings)
                .isEqualTo(RESULT.comparisons().stream()
                        .map(ComparisonResult::tunings)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void does_not_depend_on_the_number_of_threads(int threads) {
        assertThat(run(9, threads, new AtomicInteger())).isEqualTo(RESULT);
    }

    @Test
    void what_is_stored_is_neither_trained_nor_changed(@TempDir Path folder) {
        Store store = new StoreFolder(folder, false, 0, message -> fail(message), System::nanoTime);
        AtomicInteger trained = new AtomicInteger();

        assertThat(run(9, 2, store, trained)).isEqualTo(RESULT);
        assertThat(trained.getAndSet(0)).isPositive();
        assertThat(run(9, 1, store, trained)).isEqualTo(RESULT);
        assertThat(trained.get()).isZero();
    }

    @Test
    void tells_of_every_run_that_it_announced_but_those_that_are_asked_for_twice() {
        AtomicInteger trained = new AtomicInteger();
        run(9, 2, trained);

        assertThat(trained.get())
                .isBetween(40, Effort.of(BONUS, TinyData.source(9), 1).all().runs());
    }

    @Test
    void chooses_the_cell_with_the_highest_validation_accuracy() {
        Stage random = RESULT.search().random().orElseThrow();

        assertThat(RESULT.search().grid().cells()).hasSize(4);
        assertThat(random.cells()).hasSize(3);
        assertThat(random.cells().get(0).values())
                .isEqualTo(RESULT.search().grid().best().values());
        assertThat(random.cells())
                .allMatch(cell -> cell.validationAccuracy() <= random.best().validationAccuracy());
        assertThat(RESULT.search().chosen().learningRate())
                .isEqualTo(random.best().values().get(0));
        assertThat(RESULT.search().chosen().epochs()).isEqualTo(BONUS.recipe().epochs());
    }

    @Test
    void random_cells_lie_within_the_factor_around_the_grids_best() {
        Cell centre = RESULT.search().grid().best();

        assertThat(RESULT.search().random().orElseThrow().cells()).allSatisfy(cell -> {
            for (int a = 0; a < 2; a++) {
                double middle = centre.values().get(a);
                assertThat(cell.values().get(a)).isBetween(middle / 3.01, middle * 3.01);
            }
        });
    }

    @Test
    void records_every_choice_in_order() {
        assertThat(RESULT.selections())
                .extracting(Selection::what)
                .containsExactly(
                        "grid", "random", "losses/ce", "losses/svm", "losses/ce-penalty", "losses/svm-penalty");
    }

    @Test
    void trials_get_the_values_that_were_tuned_for_them() {
        ComparisonResult losses = RESULT.comparisons().get(1);

        for (int t = 0; t < 4; t++) {
            assertThat(losses.trials().get(t).trial().hyperparameters().learningRate())
                    .isEqualTo(losses.tunings().get(t).stage().best().values().get(0));
        }
    }

    @Test
    void images_that_tell_two_runs_apart_add_up_to_the_difference_of_their_accuracies() {
        ComparisonResult improvements = RESULT.comparisons().get(0);

        for (TrialResult trial : improvements.trials()) {
            for (int s = 0; s < 2 && !trial.trial().baseline(); s++) {
                TrialRun run = trial.runs().get(s);
                TrialRun.Discordance images = run.against().orElseThrow();
                double other = improvements
                        .trial(trial.trial().against())
                        .runs()
                        .get(s)
                        .testAccuracy()
                        .orElseThrow();
                assertThat((images.alone() - images.otherAlone()) / 30.0)
                        .isCloseTo(run.testAccuracy().orElseThrow() - other, within(1e-12));
            }
        }
    }

    @Test
    void the_first_steps_alone_and_in_the_chain_are_the_same_run() {
        ComparisonResult improvements = RESULT.comparisons().get(0);

        assertThat(improvements.trial("+shuffle").runs())
                .isEqualTo(improvements.trial("shuffle").runs());
    }

    @Test
    void trains_on_as_many_images_as_asked_and_at_most_all() {
        assertThat(RESULT.comparisons().get(0).trial("base").trained()).isEqualTo(40);
        assertThat(RESULT.comparisons().get(0).trial("data").trained()).isEqualTo(60);
        assertThat(RESULT.learningCurve()).extracting(TrialResult::trained).containsExactly(20, 40, 60);
        assertThat(RESULT.learningCurve().get(2).runs()).isEqualTo(RESULT.best().runs());
    }

    @Test
    void an_ensemble_of_one_is_its_member() {
        assertThat(RESULT.ensembles())
                .extracting(EnsembleResult::kind)
                .containsExactly(EnsembleKind.SEEDS, EnsembleKind.EPOCHS, EnsembleKind.BOOTSTRAP);
        assertThat(RESULT.ensembles()).allSatisfy(ensemble -> {
            assertThat(ensemble.members()).hasSize(3);
            assertThat(ensemble.vote().get(0)).isEqualTo(ensemble.members().get(0));
            assertThat(ensemble.mean().get(0)).isEqualTo(ensemble.members().get(0));
        });
        assertThat(RESULT.ensembles().get(0).members().subList(0, 2))
                .isEqualTo(RESULT.best().test().values());
        assertThat(RESULT.ensembles().get(1).members().get(0))
                .isEqualTo(RESULT.best().test().values().get(0));
        assertThat(new Statistic(RESULT.ensembles().get(2).members()).max())
                .isNotEqualTo(new Statistic(RESULT.ensembles().get(2).members()).min());
    }

    @Test
    void probabilities_are_those_of_the_chosen_setting_but_for_what_a_trial_states() {
        assertThat(RESULT.probabilities().get(0).trial().hyperparameters())
                .isEqualTo(RESULT.search().chosen());
        assertThat(RESULT.probabilities().get(0).testAccuracy())
                .isEqualTo(RESULT.best().test().values().get(0));
        assertThat(RESULT.probabilities().get(1).trial().hyperparameters().learningRate())
                .isEqualTo(0.05);
        assertThat(RESULT.probabilities().get(1).trial().hyperparameters().regularization())
                .isEqualTo(RESULT.search().chosen().regularization());
    }

    @Test
    void the_gradient_of_every_loss_agrees_with_the_complex_step_and_with_centred_differences() {
        assertThat(RESULT.gradients())
                .extracting(LossGradient::loss)
                .containsExactly(LossFunction.BINARY_CROSS_ENTROPY, LossFunction.CROSS_ENTROPY, LossFunction.HINGE);
        assertThat(RESULT.gradients())
                .allSatisfy(gradient -> assertThat(gradient.errors()).hasSize(6).allSatisfy(error -> {
                    assertThat(error.images()).isEqualTo(9);
                    assertThat(error.dimensions()).isEqualTo(4);
                    assertThat(error.regularization()).isEqualTo(0.1);
                    assertThat(error.aggregatedRelativeError())
                            .isLessThan(error.method() == DifferenceMethod.COMPLEX_STEP ? 1e-14 : 1e-5);
                }));
    }

    @Test
    void the_range_test_follows_the_asked_rates() {
        assertThat(RESULT.rangeTest().learningRates()).hasSize(12);
        assertThat(RESULT.rangeTest().learningRates().get(0)).isEqualTo(1e-4);
        assertThat(RESULT.rangeTest().learningRates().get(11)).isCloseTo(10, within(1e-9));
    }

    private static BonusResult run(long testSeed, int threads, AtomicInteger trained) {
        return run(testSeed, threads, Store.NONE, trained);
    }

    private static BonusResult run(long testSeed, int threads, Store store, AtomicInteger trained) {
        InvestigationListener listener = new InvestigationListener() {
            private final AtomicInteger runs = new AtomicInteger();
            private final DoubleAdder seconds = new DoubleAdder();
            private Effort planned = new Effort(Map.of());

            @Override
            public void plans(Effort effort) {
                planned = effort;
            }

            @Override
            public void begins(String part) {
                runs.set(planned.part(part).runs());
                seconds.reset();
                seconds.add(planned.part(part).seconds());
            }

            @Override
            public void found(Effort.Part known) {
                assertThat(runs.addAndGet(-known.runs())).isNotNegative();
                seconds.add(-known.seconds());
                assertThat(seconds.sum()).isGreaterThan(-1e-9);
            }

            @Override
            public void trained(Effort.Part known) {
                trained.addAndGet(known.runs());
                found(known);
            }
        };
        return new Investigation(new Inquiry(BONUS, VERIFICATION, TinyData.source(testSeed), threads, store, listener))
                .run();
    }
}

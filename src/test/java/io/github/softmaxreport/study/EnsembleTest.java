package io.github.softmaxreport.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.ScoreTable;
import io.github.softmaxreport.model.Scores;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two images of class 0, scores of three classes. */
class EnsembleTest {
    private final LabelledImages images = new LabelledImages(2, 1);

    @Test
    void the_majority_decides_and_of_equal_votes_the_mean_probability() {
        ScoreTable sure = Scores.of(new float[][] {{3, 0, 0}, {0, 1, 0}});
        ScoreTable doubtful = Scores.of(new float[][] {{0, 1, 0}, {0, 0.5f, 0}});
        ScoreTable wrong = Scores.of(new float[][] {{0, 1, 0}, {9, 0, 0}});

        EnsembleResult result =
                Ensemble.of(EnsembleKind.SEEDS, LossFunction.CROSS_ENTROPY, images, List.of(sure, doubtful, wrong));

        assertThat(result.members()).containsExactly(0.5, 0.0, 0.5);
        // image 0: votes 0, then 0:1 tied and 0 surer, then 1 twice; image 1: 1, 1, 1
        assertThat(result.vote()).containsExactly(0.5, 0.5, 0.0);
        // image 0: 0 keeps the highest mean; image 1: the third is surer than the others together
        assertThat(result.mean()).containsExactly(0.5, 0.5, 1.0);
    }

    @Test
    void counts_what_a_classifier_says_of_the_truth_and_how_sure_it_is() {
        Hyperparameters h = Hyperparameters.plain(
                LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0.01, 0, 0.1, 1, 1, false);
        Trial trial = new Trial("t", "T", "", "", List.of(), h, 0);
        float ln2 = (float) Math.log(2);
        // probabilities 1/2, 1/4, 1/4 (right) and 1/4, 1/2, 1/4 (wrong)
        ScoreTable scores = Scores.of(new float[][] {{ln2, 0, 0}, {0, ln2, 0}});

        ProbabilityResult result = Confidence.of(trial, 7, images, scores);

        assertThat(result.testAccuracy()).isEqualTo(0.5);
        assertThat(result.right().stream().mapToInt(n -> n).sum()).isEqualTo(1);
        assertThat(result.right().get(10) + result.right().get(9)).isEqualTo(1);
        assertThat(result.wrong().get(4) + result.wrong().get(5)).isEqualTo(1);
        assertThat(result.meanRight()).isCloseTo(0.5, within(1e-6));
        assertThat(result.meanWrong()).isCloseTo(0.25, within(1e-6));
        assertThat(result.reliability().stream()
                        .mapToInt(ProbabilityResult.Bin::images)
                        .sum())
                .isEqualTo(2);
        assertThat(result.expectedCalibrationError()).isCloseTo(0, within(0.5));
        assertThat(result.loss()).isCloseTo((Math.log(2) + Math.log(4)) / 2, within(1e-6));
        assertThat(result.constantLoss()).isCloseTo(Math.log(3), within(1e-12));
    }

    @Test
    void the_constant_predictor_of_sigmoids_gives_every_class_one_over_k() {
        Hyperparameters h = Hyperparameters.plain(
                LossFunction.BINARY_CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0.01, 0, 0.1, 1, 1, false);
        ScoreTable scores = Scores.of(new float[][] {{0, -1, -1}, {0, -1, -1}});

        ProbabilityResult result = Confidence.of(new Trial("t", "T", "", "", List.of(), h, 0), 7, images, scores);

        double third = 1 / 3.0;
        assertThat(result.constantLoss()).isCloseTo(-(Math.log(third) + 2 * Math.log(1 - third)) / 3, within(1e-12));
        assertThat(result.meanRight()).isCloseTo(0.5, within(1e-6));
        assertThat(result.expectedCalibrationError()).isCloseTo(0.5, within(1e-6));
    }
}

package io.github.softmaxreport.findings;

import static io.github.softmaxreport.evaluate.SketchedRuns.experiment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.SketchedRuns;
import io.github.softmaxreport.findings.Comparisons.Standing;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On a thousand test images, of which the better of two settings gets all right that the worse one does. */
class ComparisonsTest {
    private static final double[] BROKEN = {2, Double.NaN};

    @Test
    void tells_apart_what_both_seeds_and_images_tell_apart() {
        SettingComparison pair = only(
                experiment("worse", 0, 0.1).testAccuracies(0.30, 0.31, 0.32),
                experiment("better", 0, 0.01).testAccuracies(0.36, 0.37, 0.385));

        assertThat(pair.first()).isEqualTo("worse");
        assertThat(pair.tests().tests()).hasSize(3).allSatisfy(test -> {
            assertThat(test.mcNemar().firstAlone()).isZero();
            assertThat(test.mcNemar().secondAlone()).isBetween(60, 65);
        });
        assertThat(pair.greater()).isEqualTo(Verdict.HOLDS);
        assertThat(pair.less()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(pair.tied()).isFalse();
    }

    @Test
    void a_steady_difference_of_a_few_images_is_a_tie() {
        SettingComparison pair = only(
                experiment("a", 0, 0.1).testAccuracies(0.300, 0.310, 0.320),
                experiment("b", 0, 0.01).testAccuracies(0.304, 0.314, 0.325));

        assertThat(pair.seedsTell()).isTrue();
        assertThat(pair.imagesTell()).isFalse();
        assertThat(pair.greater()).isEqualTo(Verdict.UNDECIDED);
        assertThat(pair.less()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void a_difference_of_many_images_that_changes_with_the_seed_is_a_tie() {
        SettingComparison pair = only(
                experiment("a", 0, 0.1).testAccuracies(0.30, 0.40, 0.30),
                experiment("b", 0, 0.01).testAccuracies(0.40, 0.32, 0.39));

        assertThat(pair.imagesTell()).isTrue();
        assertThat(pair.seedsTell()).isFalse();
        assertThat(pair.tied()).isTrue();
    }

    @Test
    void one_seed_decides_nothing_however_many_images_differ() {
        SettingComparison pair = only(
                experiment("a", 0, 0.1).testAccuracies(0.20),
                experiment("b", 0, 0.01).testAccuracies(0.40));

        assertThat(pair.imagesTell()).isTrue();
        assertThat(pair.tied()).isTrue();
    }

    @Test
    void two_settings_with_the_same_answers_are_a_tie() {
        SettingComparison pair = only(
                experiment("a", 0, 0.1).testAccuracies(0.30, 0.31),
                experiment("twin", 0, 0.1).testAccuracies(0.30, 0.31));

        assertThat(pair.tests().pValue()).isEqualTo(1);
        assertThat(pair.statistic().mean()).isZero();
        assertThat(pair.tied()).isTrue();
    }

    @Test
    void corrects_for_all_pairs_of_the_study() {
        Comparisons all = compare(
                experiment("a", 0, 0.1).testAccuracies(0.300, 0.300),
                experiment("b", 0, 0.1).testAccuracies(0.306, 0.306),
                experiment("c", 0, 0.1).testAccuracies(0.306, 0.306));

        assertThat(all.pairs()).extracting(SettingComparison::second).containsExactly("b", "c", "c");
        double alone = new McNemar(0, 6).pValue();
        assertThat(alone).isLessThan(SettingComparison.LEVEL);
        SettingComparison pair = all.of("b", "a").orElseThrow();
        assertThat(pair.tests().pValue()).isEqualTo(alone);
        assertThat(pair.adjusted()).isCloseTo(3 * alone, within(1e-15));
        assertThat(pair.tied()).isTrue();
    }

    @Test
    void leaves_out_what_diverged() {
        Comparisons all = compare(
                experiment("a", 0, 0.1).testAccuracies(0.30, 0.31),
                experiment("wild", 0, 9).run(0.9, BROKEN, BROKEN).run(0.9, new double[] {2, 1}, new double[] {2, 1}),
                experiment("b", 0, 0.01).testAccuracies(0.40, 0.42));

        assertThat(all.diverged()).containsExactly("wild");
        assertThat(all.pairs()).hasSize(1);
        assertThat(all.of("a", "wild")).isEmpty();
    }

    @Test
    void pairs_the_seeds_that_both_have() {
        Comparisons all = compare(
                experiment("long", 0, 0.1).testAccuracies(0.30, 0.31, 0.32),
                experiment("short", 0, 0.01).testAccuracies(0.40));

        assertThat(all.pairs().get(0).statistic().n()).isEqualTo(1);
        assertThat(all.unpaired()).isEmpty();
    }

    @Test
    void names_pairs_without_a_common_seed() {
        ExperimentResult first =
                experiment("a", 0, 0.1).testAccuracies(0.30, 0.31).result();
        ExperimentResult other = new ExperimentResult(
                experiment("b", 0, 0.1).testAccuracies(0.3).result().experiment(),
                experiment("b", 0, 0.1)
                        .testAccuracies(0.3, 0.4, 0.5)
                        .result()
                        .runs()
                        .subList(2, 3));

        assertThat(Comparisons.of(List.of(first, other)).unpaired()).containsExactly(new Comparisons.Pair("a", "b"));
    }

    @Test
    void only_what_is_told_from_every_other_is_the_best() {
        Comparisons all = compare(
                experiment("low", 0, 0.1).testAccuracies(0.30, 0.31, 0.32),
                experiment("best", 0, 0.01).testAccuracies(0.50, 0.51, 0.515),
                experiment("wild", 0, 9).run(0.9, BROKEN, BROKEN));

        assertThat(all.front()).containsExactly("best");
        assertThat(standings(all, "low", "best", "wild"))
                .containsExactly(Standing.NONE, Standing.BEST, Standing.DIVERGED);
    }

    @Test
    void what_is_not_told_from_the_best_shares_its_standing() {
        Comparisons all = compare(
                experiment("low", 0, 0.1).testAccuracies(0.30, 0.31, 0.32),
                experiment("near", 0, 0.02).testAccuracies(0.500, 0.513, 0.514),
                experiment("best", 0, 0.01).testAccuracies(0.505, 0.510, 0.515));

        assertThat(all.front()).containsExactly("best", "near");
        assertThat(standings(all, "low", "near", "best")).containsExactly(Standing.NONE, Standing.TIED, Standing.TIED);
    }

    @Test
    void one_seed_leaves_every_standing_open() {
        Comparisons all = compare(
                experiment("low", 0, 0.1).testAccuracies(0.30),
                experiment("best", 0, 0.01).testAccuracies(0.50));

        assertThat(standings(all, "low", "best")).containsExactly(Standing.OPEN, Standing.OPEN);
    }

    @Test
    void a_setting_without_another_is_no_best() {
        assertThat(compare(experiment("only", 0, 0.1).testAccuracies(0.3, 0.31)).standing("only"))
                .isEqualTo(Standing.NONE);
        assertThat(compare(
                                experiment("only", 0, 0.1).testAccuracies(0.3, 0.31),
                                experiment("wild", 0, 9).run(0.9, BROKEN, BROKEN))
                        .standing("only"))
                .isEqualTo(Standing.NONE);
    }

    private static List<Standing> standings(Comparisons all, String... ids) {
        return Arrays.stream(ids).map(all::standing).toList();
    }

    private static SettingComparison only(SketchedRuns... experiments) {
        Comparisons all = compare(experiments);
        assertThat(all.pairs()).hasSize(1);
        return all.pairs().get(0);
    }

    private static Comparisons compare(SketchedRuns... experiments) {
        return Comparisons.of(
                Arrays.stream(experiments).map(SketchedRuns::result).toList());
    }
}

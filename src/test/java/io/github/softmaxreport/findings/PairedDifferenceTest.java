package io.github.softmaxreport.findings;

import static io.github.softmaxreport.evaluate.SketchedRuns.experiment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
    /** python3: d = numpy.subtract(a, b); scipy.stats.t.interval(0.95, 4, d.mean(), scipy.stats.sem(d)), scipy 1.10.1. */
    @Test
    void agrees_with_scipy_on_the_interval_of_paired_differences() {
        PairedDifference difference = PairedDifference.between(
                        experiment("a", 0, 0.1)
                                .testAccuracies(0.3686, 0.3695, 0.3699, 0.3694, 0.3681)
                                .result(),
                        experiment("b", 0, 0.1)
                                .testAccuracies(0.3334, 0.3337, 0.3339, 0.3335, 0.3338)
                                .result(),
                        run -> run.test().metrics().accuracy())
                .orElseThrow();

        assertThat(difference.difference().mean()).isCloseTo(0.035440000000000006, within(1e-12));
        assertThat(difference.difference().low().orElseThrow()).isCloseTo(0.03455938093895772, within(1e-12));
        assertThat(difference.difference().high().orElseThrow()).isCloseTo(0.036320619061042295, within(1e-12));
        assertThat(difference.greater()).isEqualTo(Verdict.HOLDS);
        assertThat(difference.less()).isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    @Test
    void decides_nothing_on_what_is_not_a_number() {
        double[] broken = {2, Double.NaN};
        PairedDifference difference = PairedDifference.between(
                        experiment("a", 0, 0.1)
                                .run(0.3, broken, broken)
                                .run(0.3, broken, broken)
                                .result(),
                        experiment("b", 0, 0.1).testAccuracies(0.3, 0.31).result(),
                        run -> run.test().metrics().cost())
                .orElseThrow();

        assertThat(difference.greater()).isEqualTo(Verdict.UNDECIDED);
        assertThat(difference.less()).isEqualTo(Verdict.UNDECIDED);
    }
}

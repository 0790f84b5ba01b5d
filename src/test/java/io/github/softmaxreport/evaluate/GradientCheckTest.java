package io.github.softmaxreport.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.ParameterBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradientCheckTest {
    private static final double TOLERANCE = 1e-9;

    @Test
    void counts_each_gradient_once() {
        GradientCheck check = check(
                List.of(error(ParameterBlock.W, 1, 0, 1e-16), error(ParameterBlock.B, 1, 0, 1e-16)),
                List.of(
                        error(ParameterBlock.W, 1, 0, 1e-16),
                        error(ParameterBlock.B, 1, 0, 1e-16),
                        error(ParameterBlock.W, 1, 0.1, 1e-16),
                        error(ParameterBlock.B, 1, 0.1, 1e-16),
                        error(ParameterBlock.B, 2, 0.1, 1e-16)));

        assertThat(check.refereed())
                .extracting(GradientError::block)
                .containsExactly(ParameterBlock.W, ParameterBlock.B, ParameterBlock.W, ParameterBlock.B);
        assertThat(check.passed()).isTrue();
    }

    @Test
    void of_repetitions_the_worst_counts() {
        GradientError fine = error(ParameterBlock.B, 1, 0, 1e-16);
        for (double wrong : new double[] {1, Double.NaN}) {
            GradientError bad = error(ParameterBlock.B, 1, 0.1, wrong);
            assertThat(check(List.of(fine), List.of(bad)).failures()).containsExactly(bad);
            assertThat(check(List.of(bad), List.of(fine)).failures()).containsExactly(bad);
        }
    }

    private static GradientCheck check(List<GradientError> writeUp, List<GradientError> table) {
        return new GradientCheck(writeUp, table, List.of(), TOLERANCE);
    }

    private static GradientError error(ParameterBlock block, long seed, double regularization, double error) {
        return new GradientError(DifferenceMethod.COMPLEX_STEP, block, seed, 1e-30, 1, 1, regularization, error, error);
    }
}

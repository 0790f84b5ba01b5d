package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.DrawnStudy.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SeedBandTest {
    @Test
    void a_band_goes_from_the_lowest_to_the_highest_seed() {
        SeedBand band = costs(plain("a", new double[] {3, 2}, new double[] {5, 1}, new double[] {4, 3}));
        assertThat(band).isEqualTo(new SeedBand(List.of(4.0, 2.0), List.of(3.0, 1.0), List.of(5.0, 3.0)));
        assertThat(band.hasWidth()).isTrue();
    }

    @Test
    void one_seed_has_no_band() {
        assertThat(costs(plain("a", new double[] {3, 2})).hasWidth()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e200})
    void a_band_ends_where_a_seed_diverges(double diverged) {
        SeedBand band = costs(plain("a", new double[] {3, 2, 1, 1}, new double[] {3, 2, diverged, 1}));
        assertThat(band.size()).isEqualTo(2);
    }

    @Test
    void the_first_of_the_lowest_epochs_counts() {
        assertThat(costs(plain("a", new double[] {3, 2, 2, 4})).lowestEpoch()).isEqualTo(1);
        assertThat(costs(plain("a", new double[] {Double.NaN, 1})).lowestEpoch())
                .isEqualTo(-1);
    }

    @Test
    void values_between_epochs_lie_on_the_line() {
        assertThat(SeedBand.between(List.of(1.0, 3.0), 0.5)).isEqualTo(2);
        assertThat(SeedBand.between(List.of(1.0, 3.0), -1)).isEqualTo(1);
        assertThat(SeedBand.between(List.of(1.0, 3.0), 9)).isEqualTo(3);
    }

    private static SeedBand costs(ExperimentResult result) {
        return SeedBand.of(result, Split.VALIDATION, Metric.COST);
    }
}

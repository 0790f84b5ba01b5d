package io.github.softmaxreport.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.evaluate.Statistic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class SummaryJsonTest {
    @Test
    void the_interval_of_an_accuracy_ends_where_accuracies_do_and_that_of_a_cost_does_not() {
        ExperimentResult result = Fixtures.experiment("a", 0, 0.01, 0.9, 1, 1);
        Statistic accuracy = result.last(Split.TEST, Metric.ACCURACY);
        Statistic cost = result.last(Split.VALIDATION, Metric.COST);

        JsonNode summary = SummaryJson.of(result);

        assertThat(accuracy.high().orElseThrow()).isGreaterThan(1);
        assertThat(interval(summary, "/test/accuracy"))
                .containsExactly(accuracy.low().orElseThrow(), 1.0);
        assertThat(cost.high().orElseThrow()).isGreaterThan(1);
        assertThat(interval(summary, "/validation/cost"))
                .containsExactly(cost.low().orElseThrow(), cost.high().orElseThrow());
        assertThat(summary.at("/test/accuracy/wilson95")).hasSize(2);
    }

    private static double[] interval(JsonNode summary, String pointer) {
        return summary.at(pointer + "/confidence95")
                .valueStream()
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
    }
}

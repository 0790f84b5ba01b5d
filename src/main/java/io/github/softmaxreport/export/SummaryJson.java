package io.github.softmaxreport.export;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.ShareInterval;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ObjectNode;

/** An experiment's final numbers over its seeds, by part of the data and metric. */
final class SummaryJson {
    private SummaryJson() {}

    static ObjectNode of(ExperimentResult result) {
        ObjectNode summary = JsonNodes.object();
        for (Split split : Split.values()) {
            ObjectNode metrics = summary.putObject(JsonNodes.name(split));
            for (Metric metric : Metric.values()) {
                ObjectNode node = statistic(result.last(split, metric));
                if (metric == Metric.ACCURACY) {
                    truncate(node, result.last(split, metric));
                }
                metrics.set(JsonNodes.name(metric), node);
            }
        }
        result.sampling()
                .ifPresent(wilson -> ((ObjectNode) summary.at("/test/accuracy"))
                        .set("wilson95", JsonNodes.numbers(List.of(wilson.low(), wilson.high()))));
        return summary;
    }

    /** An accuracy's interval, as far as an accuracy can lie in it. */
    private static void truncate(ObjectNode node, Statistic accuracies) {
        ShareInterval.of(accuracies)
                .filter(ShareInterval::truncated)
                .ifPresent(interval ->
                        node.set("confidence95", JsonNodes.numbers(List.of(interval.low(), interval.high()))));
    }

    /** Deviation and interval are null where there is one run only. */
    private static ObjectNode statistic(Statistic statistic) {
        ObjectNode node = JsonNodes.object();
        double mean = statistic.mean();
        node.put("n", statistic.n());
        node.set("mean", JsonNodes.number(mean));
        node.set("standardDeviation", JsonNodes.number(statistic.deviation().orElse(Double.NaN)));
        OptionalDouble halfWidth = statistic.halfWidth();
        if (halfWidth.isPresent()) {
            double half = halfWidth.getAsDouble();
            node.set("confidence95", JsonNodes.numbers(List.of(mean - half, mean + half)));
        } else {
            node.putNull("confidence95");
        }
        return node;
    }
}

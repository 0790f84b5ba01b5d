package io.github.softmaxreport.export;

import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.CurveShape;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Smoothness;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.findings.LossAgainstCost;
import io.github.softmaxreport.findings.PublishedGap;
import io.github.softmaxreport.findings.SettingComparison;
import io.github.softmaxreport.findings.Stability;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the report says of curves and templates beyond means and spreads, by experiment and of the whole study. */
record ObservedJson(StudyResult study, Findings findings) {

    /** Of the whole study. */
    ObjectNode all() {
        ObjectNode node = JsonNodes.object();
        IntStream seeds = study.experiments().stream().mapToInt(e -> e.runs().size());
        var counts = seeds.summaryStatistics();
        node.put("fewestSeeds", counts.getMin());
        node.put("mostSeeds", counts.getMax());
        node.put("comparisonLevel", SettingComparison.LEVEL);
        ArrayNode gaps = node.putArray("publishedGaps");
        for (PublishedGap gap : PublishedGap.of(study)) {
            ObjectNode entry = gaps.addObject();
            entry.put("published", gap.printed());
            entry.put("experiment", gap.experiment());
            entry.set("gap", JsonNodes.number(gap.gap()));
        }
        return node;
    }

    /** Of one experiment. */
    ObjectNode of(ExperimentResult result) {
        ObjectNode node = JsonNodes.object();
        ObjectNode curves = node.putObject("curves");
        for (Split split : List.of(Split.TRAIN, Split.VALIDATION)) {
            ObjectNode metrics = curves.putObject(JsonNodes.name(split));
            for (Metric metric : Metric.values()) {
                metrics.set(JsonNodes.name(metric), shape(CurveShape.of(result, split, metric)));
            }
        }
        of(findings.stability(), Stability::id, result).ifPresent(s -> {
            node.set("rises", values(s.rises(), 1));
            node.set("oscillation", values(s.oscillation(), 1));
        });
        of(findings.lossAgainstCost(), LossAgainstCost::id, result).ifPresent(l -> {
            node.set("lossChange", values(l.lossFall(), -1));
            node.set("costChange", values(l.costFall(), -1));
        });
        DatasetDescription dataset = study.dataset();
        LinearClassifier first = result.trained();
        node.set(
                "smoothness",
                JsonNodes.numbers(IntStream.range(0, dataset.classNames().size())
                        .mapToObj(k -> Smoothness.of(first, k, dataset))
                        .toList()));
        return node;
    }

    private static <T> Optional<T> of(List<T> all, Function<T, String> id, ExperimentResult result) {
        return all.stream().filter(one -> id.apply(one).equals(result.id())).findFirst();
    }

    private static ArrayNode values(Statistic statistic, int sign) {
        return JsonNodes.numbers(
                statistic.values().stream().map(value -> sign * value).toList());
    }

    private static ObjectNode shape(CurveShape shape) {
        ObjectNode node = JsonNodes.object();
        node.put("lowestEpoch", shape.lowest());
        node.put("highestEpoch", shape.highest());
        shape.broken().ifPresentOrElse(epoch -> node.put("brokenEpoch", epoch), () -> node.putNull("brokenEpoch"));
        node.put("brokenRuns", shape.brokenRuns());
        return node;
    }
}

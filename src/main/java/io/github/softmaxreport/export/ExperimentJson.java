package io.github.softmaxreport.export;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.TestResult;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.TrainingCurve;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One experiment of results.json: what was asked, every run, and the summary over seeds. */
final class ExperimentJson {
    private ExperimentJson() {}

    static ObjectNode of(ExperimentResult result, ObjectNode observed) {
        Experiment experiment = result.experiment();
        ObjectNode node = JsonNodes.object();
        node.put("id", experiment.id());
        node.put("title", experiment.title());
        node.set("hyperparameters", JsonNodes.tree(experiment.hyperparameters()));
        node.set("given", JsonNodes.strings(experiment.given().stream().sorted().toList()));
        ArrayNode runs = node.putArray("runs");
        result.runs().forEach(run -> runs.add(run(run)));
        node.set("summary", SummaryJson.of(result));
        node.set("observed", observed);
        return node;
    }

    private static ObjectNode run(RunResult run) {
        ObjectNode node = JsonNodes.object();
        node.put("seed", run.seed());
        TrainingCurve curve = run.curve();
        ObjectNode curves = node.putObject("curve");
        curves.set("train", columns(curve.train()));
        curves.set("validation", columns(curve.validation()));
        if (!curve.gradientNorms().isEmpty()) {
            curves.set("gradientNorm", JsonNodes.numbers(curve.gradientNorms()));
        }
        ObjectNode kept = node.putObject("kept");
        kept.put("epoch", curve.kept());
        kept.put("trained", curve.trained());
        kept.set("train", metrics(curve.keptTrain()));
        kept.set("validation", metrics(curve.keptValidation()));
        node.set("test", test(run.test()));
        node.put("weightsSha256", run.weightsSha256());
        return node;
    }

    /** An array for each metric; index = epoch. */
    private static ObjectNode columns(List<EpochMetrics> epochs) {
        ObjectNode node = JsonNodes.object();
        for (Metric metric : Metric.values()) {
            node.set(
                    JsonNodes.name(metric),
                    JsonNodes.numbers(epochs.stream().map(metric::of).toList()));
        }
        return node;
    }

    private static ObjectNode metrics(EpochMetrics metrics) {
        ObjectNode node = JsonNodes.object();
        for (Metric metric : Metric.values()) {
            node.set(JsonNodes.name(metric), JsonNodes.number(metric.of(metrics)));
        }
        return node;
    }

    private static ObjectNode test(TestResult test) {
        ObjectNode node = metrics(test.metrics());
        ArrayNode rows = node.putArray("confusion");
        for (List<Integer> counts : test.confusion().counts()) {
            ArrayNode row = rows.addArray();
            counts.forEach(row::add);
        }
        ArrayNode shares = node.putArray("shares");
        for (int k = 0; k < test.confusion().classes(); k++) {
            shares.add(JsonNodes.numbers(test.confusion().shares(k)));
        }
        return node;
    }
}

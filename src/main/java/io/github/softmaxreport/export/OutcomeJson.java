package io.github.softmaxreport.export;

import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.FailedExperiment;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.study.StudyResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a run of the program came to, for scripts. */
public final class OutcomeJson {
    private OutcomeJson() {}

    /** The test accuracy of a setting over its seeds; of part two that of its choice. */
    public record Accuracy(String id, Statistic test) {}

    /** All settings in their order, then part two if there is one with test images. */
    public static List<Accuracy> accuracies(StudyResult result) {
        List<Accuracy> all = new ArrayList<>();
        for (ExperimentResult experiment : result.experiments()) {
            all.add(new Accuracy(experiment.id(), experiment.last(Split.TEST, Metric.ACCURACY)));
        }
        result.bonus()
                .map(bonus -> bonus.best().runs().stream()
                        .flatMap(run -> run.testAccuracy().stream())
                        .toList())
                .filter(values -> !values.isEmpty())
                .ifPresent(values -> all.add(new Accuracy(Study.BONUS, new Statistic(values))));
        return all;
    }

    /**
     * An object in one line: site, exitCode, seconds, dataset, experiments (id, runs, testAccuracy with mean and
     * standardDeviation, null for one run), failures (id, reason), errors.
     *
     * @param errors what else is wrong, a line each
     */
    public static String of(StudyResult result, Path site, int exitCode, double seconds, List<String> errors) {
        ObjectNode all = JsonNodes.object();
        all.put("site", site.toString());
        all.put("exitCode", exitCode);
        all.put("seconds", seconds);
        all.put("dataset", result.dataset().name());
        ArrayNode experiments = all.putArray("experiments");
        for (Accuracy accuracy : accuracies(result)) {
            ObjectNode object = experiments.addObject();
            object.put("id", accuracy.id);
            object.put("runs", accuracy.test.n());
            ObjectNode numbers = object.putObject("testAccuracy");
            numbers.set("mean", JsonNodes.number(accuracy.test.mean()));
            numbers.set(
                    "standardDeviation",
                    JsonNodes.number(accuracy.test.deviation().orElse(Double.NaN)));
        }
        ArrayNode failures = all.putArray("failures");
        for (FailedExperiment failed : result.failures()) {
            failures.addObject().put("id", failed.id()).put("reason", failed.reason());
        }
        all.set("errors", JsonNodes.strings(errors));
        return all.toString();
    }

    /** An object in one line where there is no result: exitCode, errors. */
    public static String without(int exitCode, List<String> errors) {
        ObjectNode all = JsonNodes.object();
        all.put("exitCode", exitCode);
        all.set("errors", JsonNodes.strings(errors));
        return all.toString();
    }

    /** The same where a signal ended the program, which alone decides the exit code: exitCode is null. */
    public static String interrupted(List<String> errors) {
        ObjectNode all = JsonNodes.object();
        all.putNull("exitCode");
        all.set("errors", JsonNodes.strings(errors));
        return all.toString();
    }
}

package io.github.softmaxreport.export;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.StudyJson;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.findings.PairedDifference;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code data/results.json}: every number of the study at full precision, keys in a fixed order, an array on one line. */
final class ResultsJson {
    static final String PATH = "data/results.json";

    private ResultsJson() {}

    static SiteFile of(StudyResult result, Findings findings) {
        ObservedJson observed = new ObservedJson(result, findings);
        ObjectNode root = JsonNodes.object();
        root.put("$schema", ResultsSchema.NAME);
        root.set("configuration", configuration(result.study()));
        root.set("dataset", DatasetJson.of(result));
        ArrayNode experiments = root.putArray("experiments");
        for (ExperimentResult experiment : result.experiments()) {
            experiments.add(ExperimentJson.of(experiment, observed.of(experiment)));
        }
        root.set("observed", observed.all());
        ArrayNode differences = root.putArray("differences");
        for (PairedDifference pair : findings.differences()) {
            ObjectNode node = differences.addObject();
            node.put("experiment", pair.id());
            node.put("baseline", pair.baseline());
            node.set("testAccuracy", JsonNodes.numbers(pair.difference().values()));
        }
        root.set("comparisons", ComparisonsJson.of(findings.comparisons().pairs()));
        root.set("claims", ClaimsJson.claims(findings.claims()));
        root.set("requirements", ClaimsJson.requirements(findings.requirements()));
        GradientCheck check = result.gradientCheck();
        ObjectNode verification = root.putObject("gradientVerification");
        verification.put("epsilon", result.study().gradientVerification().epsilon());
        verification.put("tolerance", check.tolerance());
        verification.put("passed", check.passed());
        verification.put("compared", check.refereed().size());
        verification.put("failed", check.failures().size());
        verification.set("worst", JsonNodes.number(check.worst()));
        verification.set("writeUp", writeUp(check));
        ArrayNode errors = root.putArray("gradientCheck");
        addErrors(errors, "write-up", check.writeUp());
        addErrors(errors, "table", check.table());
        addErrors(errors, "steps", check.steps());
        if (!result.failures().isEmpty()) {
            ArrayNode failures = root.putArray("failures");
            result.failures().forEach(failure -> failures.add(JsonNodes.tree(failure)));
        }
        result.bonus().ifPresent(bonus -> root.set("bonus", JsonNodes.tree(bonus)));
        findings.bonus().ifPresent(bonus -> root.set("bonusFindings", BonusJson.of(bonus)));
        return SiteFile.text(PATH, JsonNodes.text(root));
    }

    /** What was asked, but for the experiments, which stand with their results. */
    private static ObjectNode configuration(Study study) {
        ObjectNode node = StudyJson.write(study);
        node.remove("experiments");
        return node;
    }

    /** The maximum relative errors in the write-up's setting by method and block, start by start. */
    private static ObjectNode writeUp(GradientCheck check) {
        ObjectNode node = JsonNodes.object();
        for (DifferenceMethod method : DifferenceMethod.values()) {
            ObjectNode blocks = node.putObject(method.key());
            for (ParameterBlock block : ParameterBlock.values()) {
                blocks.set(
                        block.key(),
                        JsonNodes.numbers(check.writeUp(method, block).values()));
            }
        }
        return node;
    }

    /** @param errors added to */
    private static void addErrors(ArrayNode errors, String part, List<GradientError> comparisons) {
        for (GradientError error : comparisons) {
            ObjectNode node = errors.addObject();
            node.put("part", part);
            node.put("method", error.method().key());
            node.put("step", error.step());
            node.put("dimensions", error.dimensions());
            node.put("images", error.images());
            node.put("regularization", error.regularization());
            node.put("seed", error.seed());
            node.put("block", error.block().key());
            node.set("maxRelativeError", JsonNodes.number(error.maxRelativeError()));
            node.set("aggregatedRelativeError", JsonNodes.number(error.aggregatedRelativeError()));
        }
    }
}

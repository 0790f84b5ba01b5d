package io.github.softmaxreport.export;

import io.github.softmaxreport.findings.ClaimVerdict;
import io.github.softmaxreport.findings.Evidence;
import io.github.softmaxreport.findings.Interval;
import io.github.softmaxreport.findings.Open;
import io.github.softmaxreport.findings.RequirementVerdict;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Verdicts on claims with all numbers that they rest on, and on requirements. */
final class ClaimsJson {
    private ClaimsJson() {}

    static ArrayNode claims(List<ClaimVerdict> verdicts) {
        ArrayNode node = JsonNodes.array();
        verdicts.forEach(verdict -> node.add(claim(verdict)));
        return node;
    }

    static ArrayNode requirements(List<RequirementVerdict> verdicts) {
        ArrayNode node = JsonNodes.array();
        for (RequirementVerdict verdict : verdicts) {
            ObjectNode entry = node.addObject();
            entry.put("id", verdict.requirement().id());
            entry.put("check", verdict.requirement().check().key());
            entry.put("verdict", verdict.answer().key());
            entry.set("experiments", JsonNodes.strings(verdict.settings()));
        }
        return node;
    }

    private static ObjectNode claim(ClaimVerdict verdict) {
        ObjectNode node = JsonNodes.object();
        node.put("id", verdict.claim().id());
        node.put("kind", verdict.claim().kind().key());
        node.put("metric", verdict.claim().metric());
        node.put("verdict", verdict.verdict().key());
        open(node, verdict.open());
        ArrayNode evidence = node.putArray("evidence");
        verdict.evidence().forEach(piece -> evidence.add(evidence(piece)));
        node.set("byLoss", verdict.byLoss().<JsonNode>map(ClaimsJson::claim).orElse(JsonNodes.number(Double.NaN)));
        return node;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = JsonNodes.object();
        node.put("measure", evidence.measure().key());
        node.put("of", evidence.setting());
        node.put("against", evidence.against());
        node.set("values", JsonNodes.numbers(evidence.values().values()));
        node.set("limit", JsonNodes.number(evidence.limit()));
        JsonNode none = JsonNodes.number(Double.NaN);
        Optional<Interval> interval = evidence.interval();
        node.set(
                "interval",
                interval.<JsonNode>map(i -> JsonNodes.numbers(List.of(i.low(), i.high())))
                        .orElse(none));
        node.set("level", interval.map(i -> JsonNodes.number(i.level())).orElse(none));
        node.set("pValue", number(evidence.pValue()));
        node.set("imagesPValue", number(evidence.imagesPValue()));
        node.put("verdict", evidence.verdict().key());
        open(node, evidence.open());
        return node;
    }

    private static void open(ObjectNode node, Open open) {
        node.put("open", open.reason().key());
        node.put("runsNeeded", open.runs());
    }

    private static JsonNode number(OptionalDouble value) {
        return JsonNodes.number(value.orElse(Double.NaN));
    }
}

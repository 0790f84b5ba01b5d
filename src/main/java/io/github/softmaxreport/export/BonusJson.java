package io.github.softmaxreport.export;

import io.github.softmaxreport.findings.BonusFindings;
import io.github.softmaxreport.findings.SettingComparison;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the report says of part two beyond its runs. */
final class BonusJson {
    private BonusJson() {}

    static ObjectNode of(BonusFindings findings) {
        ObjectNode node = JsonNodes.object();
        ArrayNode gains = node.putArray("gains");
        for (List<SettingComparison> comparison : findings.gains()) {
            gains.add(ComparisonsJson.of(comparison));
        }
        node.put("aboveBest", findings.aboveBest().key());
        node.set(
                "sampling",
                JsonNodes.numbers(
                        List.of(findings.sampling().low(), findings.sampling().high())));
        ArrayNode ensembles = node.putArray("ensembleGains");
        findings.ensembleGains().forEach(gain -> ensembles.add(JsonNodes.tree(gain)));
        node.set(
                "lastStep",
                JsonNodes.numbers(findings.lastStep().map(step -> step.values()).orElse(List.of())));
        return node;
    }
}

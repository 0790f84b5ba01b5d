package io.github.softmaxreport.export;

import io.github.softmaxreport.findings.SeedTests.SeedTest;
import io.github.softmaxreport.findings.SettingComparison;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The part of results.json that compares every setting with every other by test accuracy. */
final class ComparisonsJson {
    private ComparisonsJson() {}

    static ArrayNode of(List<SettingComparison> comparisons) {
        ArrayNode pairs = JsonNodes.array();
        for (SettingComparison pair : comparisons) {
            pairs.add(of(pair));
        }
        return pairs;
    }

    private static ObjectNode of(SettingComparison pair) {
        ObjectNode node = JsonNodes.object();
        node.put("first", pair.first());
        node.put("second", pair.second());
        node.set("testAccuracy", JsonNodes.numbers(pair.statistic().values()));
        ArrayNode seeds = node.putArray("seeds");
        for (SeedTest test : pair.tests().tests()) {
            ObjectNode entry = seeds.addObject();
            entry.put("seed", test.seed());
            entry.put("firstAlone", test.mcNemar().firstAlone());
            entry.put("secondAlone", test.mcNemar().secondAlone());
            entry.set("pValue", JsonNodes.number(test.mcNemar().pValue()));
        }
        node.put("medianSeed", pair.tests().median().seed());
        node.set("pValue", JsonNodes.number(pair.tests().pValue()));
        node.set("adjustedPValue", JsonNodes.number(pair.adjusted()));
        node.put("seedsTell", pair.seedsTell());
        node.put("imagesTell", pair.imagesTell());
        return node;
    }
}

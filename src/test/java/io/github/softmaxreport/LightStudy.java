package io.github.softmaxreport;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A study that is trained in a moment: the sample, few epochs, seeds and images; everything else stays as it is. */
final class LightStudy {
    private static final Map<String, Integer> MOST = Map.of(
            "epochs", 2, "starts", 1, "dimensions", 20, "members", 2, "updates", 12, "cells", 1, "averagedEpochs", 2);
    private static final Map<String, Integer> ITEMS = Map.of("seeds", 2, "steps", 3, "trials", 2, "learningRate", 2);

    private LightStudy() {}

    /** @param partTwo whether part two is kept, with one comparison */
    static ObjectNode of(JsonNode study, boolean partTwo) {
        ObjectNode light = (ObjectNode) lighter("", study);
        ObjectNode dataset = light.get("dataset") instanceof ObjectNode given ? given : light.putObject("dataset");
        dataset.put("name", "sample");
        if (light.get("gradientVerification") instanceof ObjectNode verification) {
            verification.putArray("images").add(2);
            if (verification.get("writeUp") instanceof ObjectNode writeUp) {
                writeUp.put("images", 1);
            }
        }
        if (!partTwo) {
            light.remove("bonus");
        } else if (light.get("bonus") instanceof ObjectNode bonus) {
            bonus.set("dataset", JsonNodeFactory.instance.objectNode());
            bonus.putObject("finalDataset").putArray("train").add("data_batch_1");
            ((ObjectNode) bonus.get("finalDataset")).putObject("holdOut").put("images", 100);
            bonus.remove("learningCurve");
            if (bonus.get("comparisons") instanceof ArrayNode comparisons) {
                while (comparisons.size() > 1) {
                    comparisons.remove(1);
                }
            }
            bonus.findParents("images").forEach(parent -> ((ObjectNode) parent).put("images", 0));
        }
        return light;
    }

    private static JsonNode lighter(String key, JsonNode node) {
        if (node.isNumber() && MOST.containsKey(key) && node.doubleValue() > MOST.get(key)) {
            return JsonNodeFactory.instance.numberNode((int) MOST.get(key));
        }
        if (node.isArray()) {
            Set<JsonNode> items = new LinkedHashSet<>();
            node.forEach(item -> items.add(lighter(key, item)));
            List<JsonNode> few = items.stream()
                    .limit(ITEMS.getOrDefault(key, Integer.MAX_VALUE))
                    .toList();
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            few.forEach(list::add);
            return list;
        }
        if (node.isObject()) {
            ObjectNode mapping = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(entry -> mapping.set(entry.getKey(), lighter(entry.getKey(), entry.getValue())));
            return mapping;
        }
        return node;
    }
}

package io.github.softmaxreport.config;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Completes part two of a study: what a trial leaves out stands in its comparison's {@code training}, then in the study's;
 * what the recipe leaves out, in the study's.
 */
final class BonusAssembly {
    private static final String SEPARATE = "";

    private final ObjectNode training;

    /**
     * @param training the study's, complete; unchanged
     */
    BonusAssembly(ObjectNode training) {
        this.training = training;
    }

    /**
     * Completes it in place.
     *
     * @param bonus with its defaults
     */
    void complete(ObjectNode bonus) {
        ObjectNode recipe = Overlay.of(training, bonus.path("recipe"), new TreeSet<>());
        bonus.set("recipe", recipe);
        ObjectNode search = (ObjectNode) bonus.get("search");
        search.set("grid", axes(search.get("grid")));
        for (JsonNode comparison : bonus.get("comparisons")) {
            completeComparison((ObjectNode) comparison);
        }
        ArrayNode looked = JsonNodeFactory.instance.arrayNode();
        bonus.get("probabilities").forEach(trial -> looked.add(trial(trial, recipe, 0, SEPARATE)));
        bonus.set("probabilities", looked);
    }

    private void completeComparison(ObjectNode comparison) {
        JsonNode own = comparison.remove("training");
        ObjectNode base = Overlay.of(training, own == null ? comparison.objectNode() : own, new TreeSet<>());
        int images = comparison.path("images").asInt(0);
        comparison.remove("images");
        JsonNode tuning = comparison.get("tuning");
        comparison.set("tuning", tuning == null ? comparison.arrayNode() : axes(tuning));
        boolean ablation = comparison.get("kind").stringValue().equals(ComparisonKind.ABLATION.key());
        ArrayNode stated = (ArrayNode) comparison.get("trials");
        comparison.set("trials", ablation ? ablation(stated, base, images) : groups(stated, base, images));
    }

    /** The base, each improvement alone, and then one after another. */
    private static ArrayNode ablation(ArrayNode stated, ObjectNode base, int images) {
        ArrayNode trials = stated.arrayNode();
        JsonNode first = stated.get(0);
        trials.add(trial(first, base, images, SEPARATE));
        ObjectNode together = trial(first, base, images, SEPARATE);
        ArrayNode added = stated.arrayNode();
        for (int i = 1; i < stated.size(); i++) {
            ObjectNode alone =
                    trial(stated.get(i), base, images, first.get("id").stringValue());
            trials.add(alone);
            ObjectNode next = trial(
                    stated.get(i),
                    (ObjectNode) together.get("hyperparameters"),
                    together.get("images").intValue(),
                    together.get("id").stringValue());
            next.put("id", "+" + next.get("id").stringValue());
            added.add(next);
            together = next;
        }
        return trials.addAll(added);
    }

    /** Each trial is compared with the first of its group. */
    private static ArrayNode groups(ArrayNode stated, ObjectNode base, int images) {
        ArrayNode trials = stated.arrayNode();
        for (JsonNode one : stated) {
            String group = one.path("group").asString("");
            String first = stated.valueStream()
                    .filter(other -> other.path("group").asString("").equals(group))
                    .findFirst()
                    .orElseThrow()
                    .get("id")
                    .stringValue();
            trials.add(trial(one, base, images, first.equals(one.get("id").stringValue()) ? SEPARATE : first));
        }
        return trials;
    }

    private static ObjectNode trial(JsonNode stated, ObjectNode base, int images, String against) {
        ObjectNode change = stated.path("change").isMissingNode()
                ? base.objectNode()
                : (ObjectNode) stated.get("change").deepCopy();
        JsonNode own = change.remove("images");
        TreeSet<String> changes = new TreeSet<>();
        ObjectNode trial = base.objectNode();
        trial.put("id", stated.get("id").stringValue());
        trial.put("title", stated.get("title").stringValue());
        trial.put("group", stated.path("group").asString(""));
        trial.put("against", against);
        trial.set("hyperparameters", Overlay.of(base, change, changes));
        if (own != null) {
            changes.add("images");
        }
        ArrayNode paths = trial.putArray("changes");
        changes.forEach(paths::add);
        trial.put("images", own == null ? images : own.intValue());
        return trial;
    }

    private static ArrayNode axes(JsonNode stated) {
        ArrayNode axes = JsonNodeFactory.instance.arrayNode();
        for (Map.Entry<String, JsonNode> entry : stated.properties()) {
            ObjectNode axis = axes.addObject();
            axis.put("path", entry.getKey());
            ArrayNode values = axis.putArray("values");
            List<Double> sorted = entry.getValue()
                    .valueStream()
                    .map(JsonNode::doubleValue)
                    .sorted()
                    .toList();
            sorted.forEach(values::add);
        }
        return axes;
    }
}

package io.github.softmaxreport.config;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a checked study into records. An experiment's own value counts first, then the one that {@code training} (or
 * {@code seeds}) states for all, then the schema's default; in a group of keys
 * each key by itself.
 */
final class StudyAssembly {
    private final StudySchema schema;

    StudyAssembly(StudySchema schema) {
        this.schema = schema;
    }

    /** @param study valid against the schema; unchanged */
    Study assemble(ObjectNode study) {
        ObjectNode complete = study.deepCopy();
        if (complete.at("/dataset/holdOut/images").asInt(0) > 0) {
            ((ObjectNode) complete.get("dataset")).putArray("validation");
        }
        schema.fillDefaults(complete);
        ObjectNode training = (ObjectNode) complete.remove("training");
        JsonNode seeds = complete.remove("seeds");
        for (JsonNode experiment : complete.get("experiments")) {
            spread((ObjectNode) experiment, training, seeds);
        }
        for (String list : List.of("claims", "requirements")) {
            schema.fillItems(complete, list);
            for (JsonNode item : complete.get(list)) {
                Stream.of("setting", "against").filter(item::has).forEach(key -> choose((ObjectNode) item.get(key)));
            }
        }
        for (JsonNode printed : complete.at("/published/testAccuracies")) {
            choose((ObjectNode) printed.get("setting"));
        }
        return StudyJson.read(complete);
    }

    /** A selection's hyperparameters, by their paths, stand in it beside the ids. */
    private static void choose(ObjectNode selection) {
        JsonNode ids = selection.remove("ids");
        ObjectNode hyperparameters = selection.objectNode();
        flatten(selection, "", hyperparameters);
        selection.removeAll();
        selection.set("ids", ids == null ? selection.arrayNode() : ids);
        selection.set("hyperparameters", hyperparameters);
    }

    private static void flatten(ObjectNode group, String before, ObjectNode values) {
        for (Map.Entry<String, JsonNode> entry : group.properties()) {
            if (entry.getValue() instanceof ObjectNode inner) {
                flatten(inner, before + entry.getKey() + ".", values);
            } else {
                values.set(before + entry.getKey(), entry.getValue());
            }
        }
    }

    private static void spread(ObjectNode experiment, ObjectNode training, JsonNode seeds) {
        ObjectNode hyperparameters = training.deepCopy();
        ArrayNode given = experiment.arrayNode();
        for (String name : training.propertyNames()) {
            if (experiment.has(name)) {
                replace(hyperparameters, name, experiment.remove(name), "", given);
            }
        }
        experiment.set("hyperparameters", hyperparameters);
        experiment.set("given", given);
        if (!experiment.has("seeds")) {
            experiment.set("seeds", seeds);
        }
    }

    /** In a group, key by key: what it leaves out stays as it is for all. */
    private static void replace(ObjectNode owner, String name, JsonNode value, String before, ArrayNode given) {
        if (value instanceof ObjectNode group) {
            ObjectNode shared = (ObjectNode) owner.get(name);
            group.properties()
                    .forEach(inner -> replace(shared, inner.getKey(), inner.getValue(), before + name + ".", given));
        } else {
            owner.set(name, value);
            given.add(before + name);
        }
    }
}

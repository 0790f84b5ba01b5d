package io.github.softmaxreport.config;

import java.util.ArrayList;
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

    /** @param given valid against the schema; unchanged */
    Study assemble(ObjectNode given) {
        ObjectNode complete = given.deepCopy();
        JsonNode bonus = complete.remove("bonus");
        fillFiles(complete.withObjectProperty("dataset"));
        schema.fillDefaults(complete);
        ((ObjectNode) complete.get("report")).remove(StudyReader.TEMPLATES); // how it looks is no part of what it finds
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
        complete.putNull("bonus");
        if (bonus instanceof ObjectNode part) {
            complete.set("bonus", bonus(part, complete, training, seeds));
        }
        for (JsonNode printed : complete.at("/published/testAccuracies")) {
            choose((ObjectNode) printed.get("setting"));
        }
        return StudyJson.read(complete);
    }

    /** Part two, which takes from part one what it doesn't state. */
    private ObjectNode bonus(ObjectNode bonus, ObjectNode study, ObjectNode training, JsonNode seeds) {
        for (String dataset : List.of("dataset", "finalDataset")) {
            if (!bonus.has(dataset)) {
                bonus.set(dataset, study.get("dataset").deepCopy());
            }
            ObjectNode choice = (ObjectNode) bonus.get(dataset);
            if (!choice.has("name")) {
                choice.set("name", study.at("/dataset/name"));
            }
            if (choice.path("name").equals(study.at("/dataset/name")) && !choice.has("images")) {
                choice.set("images", study.at("/dataset/images"));
            }
            fillFiles(choice);
        }
        schema.fillDefaults(bonus, "bonus");
        if (!bonus.has("seeds")) {
            bonus.set("seeds", seeds);
        }
        if (!bonus.has("published")) {
            bonus.putNull("published");
        }
        new BonusAssembly(training).complete(bonus);
        return bonus;
    }

    /** The parts that are left out have the data set's usual files; images that are held out validate. */
    private static void fillFiles(ObjectNode dataset) {
        KnownFiles known = KnownFiles.of(dataset.path("name").asString(""));
        if (!dataset.has("holdOut")
                && !dataset.has("validation")
                && known.heldOut().present()) {
            dataset.putObject("holdOut").put("images", known.heldOut().images());
        }
        if (dataset.at("/holdOut/images").asInt(0) > 0) {
            dataset.putArray("validation");
        }
        Map.of("train", known.train(), "validation", known.validation(), "test", known.test())
                .forEach((part, files) -> {
                    if (!dataset.has(part)) {
                        files.forEach(dataset.withArrayProperty(part)::add);
                    }
                });
        if (!dataset.has("images")) {
            dataset.putNull("images");
        }
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
        ObjectNode stated = experiment.objectNode();
        for (String name : training.propertyNames()) {
            if (experiment.has(name)) {
                stated.set(name, experiment.remove(name));
            }
        }
        List<String> paths = new ArrayList<>();
        experiment.set("hyperparameters", Overlay.of(training, stated, paths));
        ArrayNode given = experiment.putArray("given");
        paths.forEach(given::add);
        if (!experiment.has("seeds")) {
            experiment.set("seeds", seeds);
        }
    }
}

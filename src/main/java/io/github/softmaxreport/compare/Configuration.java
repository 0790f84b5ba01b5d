package io.github.softmaxreport.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a site was asked, key by key, and on which images. */
final class Configuration {
    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param shared which experiments count */
    private Configuration(JsonNode results, Set<String> shared) {
        results.path("configuration").properties().forEach(key -> collect(key.getKey(), key.getValue()));
        for (JsonNode file : results.at("/dataset/files")) {
            values.put(
                    "dataset.files[" + file.path("name").asString("") + "].sha256",
                    file.path("sha256").toString());
        }
        collect("dataset.images", results.at("/dataset/images"));
        for (JsonNode experiment : results.path("experiments")) {
            String id = experiment.path("id").asString("");
            if (!shared.contains(id)) {
                continue;
            }
            String key = "experiments[" + id + "]";
            collect(key + ".title", experiment.path("title"));
            experiment.path("hyperparameters").properties().forEach(h -> collect(key + "." + h.getKey(), h.getValue()));
            List<String> seeds = new ArrayList<>();
            experiment.path("runs").forEach(run -> seeds.add(run.path("seed").toString()));
            values.put(key + ".seeds", seeds.toString());
        }
    }

    /** Keys whose value is not the same, was added or was removed; of experiments, if both have them. */
    static List<Difference> changes(JsonNode before, JsonNode after) {
        Set<String> shared = ids(before);
        shared.retainAll(ids(after));
        Map<String, String> old = new Configuration(before, shared).values;
        Map<String, String> now = new Configuration(after, shared).values;
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        return keys.stream()
                .map(key -> new Difference(key, old.getOrDefault(key, ""), now.getOrDefault(key, "")))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    private static Set<String> ids(JsonNode results) {
        return results.path("experiments")
                .valueStream()
                .map(experiment -> experiment.path("id").asString(""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void collect(String key, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(inner -> collect(key + "." + inner.getKey(), inner.getValue()));
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isObject)) {
            for (int i = 0; i < node.size(); i++) {
                collect(key + "[" + KeyPath.name(node.get(i)).orElse(Integer.toString(i)) + "]", node.get(i));
            }
        } else if (!node.isMissingNode()) {
            values.put(key, node.toString());
        }
    }
}

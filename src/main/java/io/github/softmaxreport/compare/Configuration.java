package io.github.softmaxreport.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a site was asked, key by key, and on which files. */
final class Configuration {
    private final Map<String, String> values = new LinkedHashMap<>();

    private Configuration(JsonNode results) {
        results.path("configuration").properties().forEach(key -> collect(key.getKey(), key.getValue()));
        for (JsonNode file : results.at("/dataset/files")) {
            values.put(
                    "dataset.files[" + file.path("name").asString("") + "].sha256",
                    file.path("sha256").toString());
        }
        for (JsonNode experiment : results.path("experiments")) {
            String key = "experiments[" + experiment.path("id").asString("") + "]";
            collect(key + ".title", experiment.path("title"));
            experiment.path("hyperparameters").properties().forEach(h -> collect(key + "." + h.getKey(), h.getValue()));
            List<String> seeds = new ArrayList<>();
            experiment.path("runs").forEach(run -> seeds.add(run.path("seed").toString()));
            values.put(key + ".seeds", seeds.toString());
        }
    }

    /** Keys whose value is not the same, was added or was removed. */
    static List<Difference> changes(JsonNode before, JsonNode after) {
        Map<String, String> old = new Configuration(before).values;
        Map<String, String> now = new Configuration(after).values;
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        return keys.stream()
                .map(key -> new Difference(key, old.getOrDefault(key, ""), now.getOrDefault(key, "")))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    private void collect(String key, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(inner -> collect(key + "." + inner.getKey(), inner.getValue()));
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isObject)) {
            for (int i = 0; i < node.size(); i++) {
                collect(key + "[" + KeyPath.name(node.get(i)).orElse(Integer.toString(i)) + "]", node.get(i));
            }
        } else {
            values.put(key, node.toString());
        }
    }
}

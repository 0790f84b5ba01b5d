package io.github.softmaxreport.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A claim or a requirement whose verdict is not the same.
 *
 * @param text what it states
 * @param before as results.json writes it; empty where the old site has no such claim
 * @param after likewise
 */
public record VerdictChange(String id, String text, String before, String after) {
    /**
     * Those that differ.
     *
     * @param kind the list in results.json: claims or requirements
     */
    static List<VerdictChange> of(String kind, JsonNode before, JsonNode after) {
        Map<String, String> old = verdicts(kind, before);
        Map<String, String> now = verdicts(kind, after);
        Map<String, String> texts = texts(kind, before);
        texts.putAll(texts(kind, after));
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(id -> new VerdictChange(
                        id, texts.getOrDefault(id, ""), old.getOrDefault(id, ""), now.getOrDefault(id, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<String, String> verdicts(String kind, JsonNode results) {
        return byId(results.path(kind), "verdict");
    }

    private static Map<String, String> texts(String kind, JsonNode results) {
        return byId(results.path("configuration").path(kind), "text");
    }

    private static Map<String, String> byId(JsonNode list, String field) {
        Map<String, String> values = new LinkedHashMap<>();
        for (JsonNode element : list) {
            values.put(element.path("id").asString(""), element.path(field).asString(""));
        }
        return values;
    }
}

package io.github.softmaxreport.config;

import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keys over keys: what is stated counts, and in a group of keys each by itself; all others stay. */
final class Overlay {
    private Overlay() {}

    /**
     * A copy of the base with other values.
     *
     * @param base unchanged
     * @param stated unchanged
     * @param paths added to: those of all values that are stated
     */
    static ObjectNode of(ObjectNode base, JsonNode stated, Collection<String> paths) {
        ObjectNode result = base.deepCopy();
        stated.properties().forEach(entry -> replace(result, entry.getKey(), entry.getValue(), "", paths));
        return result;
    }

    private static void replace(
            ObjectNode owner, String name, JsonNode value, String before, Collection<String> paths) {
        if (value instanceof ObjectNode group) {
            ObjectNode shared = (ObjectNode) owner.get(name);
            group.properties()
                    .forEach(inner -> replace(shared, inner.getKey(), inner.getValue(), before + name + ".", paths));
        } else {
            owner.set(name, value);
            paths.add(before + name);
        }
    }
}

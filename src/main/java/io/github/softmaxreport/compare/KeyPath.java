package io.github.softmaxreport.compare;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a place in results.json is called in every site: an element of a list by its name, not by where it stands. */
final class KeyPath {
    private static final List<String> NAMES = List.of("id", "seed", "experiment", "method");

    private KeyPath() {}

    /**
     * For example experiments[1.2].runs[*].test.accuracy.
     *
     * @param pattern a JSON pointer in which a step * stands for each element of a list
     */
    static String of(String pattern, JsonNode root) {
        StringBuilder path = new StringBuilder();
        JsonNode node = root;
        for (String step : pattern.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (step.equals("*")) {
                path.append("[*]");
                node = node.path(0);
            } else if (node.isArray()) {
                node = node.at("/" + step);
                path.append('[').append(name(node).orElse(name)).append(']');
            } else {
                node = node.path(name);
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }

    /** What tells an element from the others of its list. */
    static Optional<String> name(JsonNode element) {
        if (element.has("baseline")) {
            return Optional.of(element.path("experiment").asString("") + " against "
                    + element.path("baseline").asString(""));
        }
        return NAMES.stream()
                .map(element::path)
                .filter(JsonNode::isValueNode)
                .map(node -> node.asString(""))
                .findFirst();
    }
}

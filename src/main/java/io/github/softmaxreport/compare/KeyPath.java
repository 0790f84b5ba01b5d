package io.github.softmaxreport.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How a place in results.json is called in every site: an element of a list by its name, not by where it stands. */
final class KeyPath {
    private static final List<String> NAMES = List.of("id", "seed", "experiment", "method", "of");
    /** What tells one comparison of gradients from the others. */
    private static final List<String> COMPARED =
            List.of("part", "method", "block", "images", "dimensions", "regularization", "seed", "step");

    /** Lists with an element for each class. */
    private static final Set<String> BY_CLASS = Set.of("shares", "smoothness");

    private KeyPath() {}

    /**
     * For example experiments[1.2].runs[*].test.accuracy.
     *
     * @param pattern a JSON pointer in which a step * stands for each element of a list
     */
    static String of(String pattern, JsonNode root) {
        StringBuilder path = new StringBuilder();
        JsonNode node = root;
        String list = "";
        for (String step : pattern.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (step.equals("*")) {
                path.append("[*]");
                node = node.path(0);
            } else if (BY_CLASS.contains(list)) {
                node = node.path(Integer.parseInt(step));
                path.append('[').append(className(name, root)).append(']');
            } else if (node.isArray()) {
                node = node.at("/" + step);
                path.append('[').append(name(node).orElse(name)).append(']');
            } else {
                node = node.path(name);
                list = name;
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }

    /** A label where the site doesn't tell the names. */
    private static String className(String label, JsonNode root) {
        return root.at("/dataset/classNames").path(Integer.parseInt(label)).asString(label);
    }

    /** What tells an element from the others of its list. */
    static Optional<String> name(JsonNode element) {
        for (List<String> pair :
                List.of(List.of("experiment", "baseline"), List.of("first", "second"), List.of("of", "against"))) {
            if (pair.stream()
                    .noneMatch(field -> element.path(field).asString("").isEmpty())) {
                return Optional.of(named(element, pair, " against "));
            }
        }
        if (element.has("block")) {
            return Optional.of(
                    named(element, COMPARED.stream().filter(element::has).toList(), " "));
        }
        return NAMES.stream()
                .map(element::path)
                .filter(JsonNode::isValueNode)
                .map(node -> node.asString(""))
                .findFirst();
    }

    private static String named(JsonNode element, List<String> fields, String between) {
        return fields.stream().map(field -> element.path(field).asString("")).collect(Collectors.joining(between));
    }
}

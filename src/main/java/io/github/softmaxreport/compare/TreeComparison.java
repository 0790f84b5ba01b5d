package io.github.softmaxreport.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Two JSON trees, value by value. */
final class TreeComparison {
    private final Predicate<String> wanted;
    private final List<Difference> differences = new ArrayList<>();
    private int compared;

    /** @param wanted which pointers to values count */
    TreeComparison(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** Adds what differs below a place. */
    void compare(String pointer, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(name -> compare(pointer + "/" + escaped(name), before.path(name), after.path(name)));
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(pointer + "/" + i, before.path(i), after.path(i));
            }
        } else if (before.isContainer() && after.isMissingNode() && !before.isEmpty()) {
            compare(pointer, before, emptied(before));
        } else if (after.isContainer() && before.isMissingNode() && !after.isEmpty()) {
            compare(pointer, emptied(after), after);
        } else if (wanted.test(pointer)) {
            compared++;
            if (!before.equals(after)) {
                differences.add(new Difference(pointer, text(before), text(after)));
            }
        }
    }

    /** In the order of the trees. */
    List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** How many values were looked at. */
    int compared() {
        return compared;
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static JsonNode emptied(JsonNode node) {
        return node.isObject() ? node.asObject().objectNode() : node.asArray().arrayNode();
    }

    private static String text(JsonNode node) {
        return node instanceof MissingNode ? "" : node.toString();
    }
}

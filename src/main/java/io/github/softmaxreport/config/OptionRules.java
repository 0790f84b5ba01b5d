package io.github.softmaxreport.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Options that would do nothing beside the value of another one. Silent where the schema finds mistakes. */
final class OptionRules {
    private static final List<Dependence> DEPENDENCES = List.of(
            new Dependence("", "labelSmoothing", "loss", "cross-entropy", "cross-entropy", "binary-cross-entropy"),
            new Dependence("start", "deviation", "method", "gaussian", "gaussian"),
            new Dependence("schedule", "factor", "decay", "constant", "exponential", "step", "inverse-time"),
            new Dependence("schedule", "every", "decay", "constant", "step"),
            new Dependence("momentum", "nesterov", "coefficient", "0"),
            new Dependence("augmentation", "padding", "jitter", "0"),
            new Dependence("earlyStopping", "patience", "criterion", "none", "cost", "loss", "accuracy"));

    private final YamlTree tree;
    private final JsonNode study;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A key that means something only beside some values of another.
     *
     * @param group of both; empty if they stand in none
     * @param fallback what the other one is, if nothing is stated
     * @param values of the other one; none: any number above 0
     */
    private record Dependence(String group, String key, String other, String fallback, List<String> values) {
        Dependence(String group, String key, String other, String fallback, String... values) {
            this(group, key, other, fallback, List.of(values));
        }

        String pointer(String owner, String name) {
            return owner + (group.isEmpty() ? "" : "/" + group) + "/" + name;
        }

        boolean meets(String stated) {
            return values.isEmpty() ? !stated.matches("[-+]?[0.]+(e.*)?") : values.contains(stated);
        }

        String wanted() {
            return other + " " + (values.isEmpty() ? "above 0" : String.join(" or ", values));
        }
    }

    OptionRules(YamlTree tree, JsonNode study) {
        this.tree = tree;
        this.study = study;
    }

    List<Problem> problems() {
        for (Dependence dependence : DEPENDENCES) {
            if (experiments()
                    .noneMatch(e ->
                            study.at(dependence.pointer(e, dependence.other())).isValueNode())) {
                check("/training", dependence);
            }
            experiments().forEach(experiment -> check(experiment, dependence));
        }
        return problems;
    }

    private void check(String owner, Dependence dependence) {
        String pointer = dependence.pointer(owner, dependence.key());
        JsonNode value = study.at(pointer);
        boolean off = (value.isBoolean() && !value.booleanValue()) || (value.isNumber() && value.doubleValue() == 0);
        if (!value.isValueNode() || off) {
            return;
        }
        String other = Stream.of(owner, "/training")
                .map(mapping -> study.at(dependence.pointer(mapping, dependence.other())))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString)
                .findFirst()
                .orElse(dependence.fallback());
        if (!dependence.meets(other)) {
            problems.add(tree.place(pointer)
                    .atKey("means nothing beside " + dependence.other() + " " + Wording.shorten(other) + "; "
                            + dependence.wanted() + " is wanted, or none of this"));
        }
    }

    private Stream<String> experiments() {
        return IntStream.range(0, study.at("/experiments").size()).mapToObj(i -> "/experiments/" + i);
    }
}

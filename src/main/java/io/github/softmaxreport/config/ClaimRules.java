package io.github.softmaxreport.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What a schema can't say of claims and requirements: which operands go with which kind, and that what they name exists.
 * Silent where the schema finds mistakes.
 */
final class ClaimRules {
    private static final Map<String, ClaimKind> KINDS =
            Arrays.stream(ClaimKind.values()).collect(Collectors.toMap(ClaimKind::key, Function.identity()));
    private static final Map<String, RequirementCheck> CHECKS = Arrays.stream(RequirementCheck.values())
            .collect(Collectors.toMap(RequirementCheck::key, Function.identity()));
    private static final Set<String> OPERANDS = operands();

    private final YamlTree tree;
    private final JsonNode study;
    private final List<Problem> problems = new ArrayList<>();

    ClaimRules(YamlTree tree, JsonNode study) {
        this.tree = tree;
        this.study = study;
    }

    List<Problem> problems() {
        for (String list : List.of("claims", "requirements")) {
            Map<String, Place> seen = new HashMap<>();
            for (int i = 0; i < study.at("/" + list).size(); i++) {
                String pointer = "/" + list + "/" + i;
                unique(pointer + "/id", seen);
                known("/experiments", pointer + "/setting/ids", "the id of an experiment");
                known("/experiments", pointer + "/against/ids", "the id of an experiment");
                known("/claims", pointer + "/claims", "the id of a claim");
            }
        }
        for (int i = 0; i < study.at("/claims").size(); i++) {
            claim("/claims/" + i);
        }
        for (int i = 0; i < study.at("/requirements").size(); i++) {
            requirement("/requirements/" + i);
        }
        return problems;
    }

    private void claim(String pointer) {
        ClaimKind kind = KINDS.get(study.at(pointer + "/kind").asString(""));
        if (kind == null) {
            return;
        }
        operands(pointer, "a claim of kind " + kind.key(), kind.needed(), kind.operands());
        String direction = study.at(pointer + "/direction").asString("");
        List<String> ways = kind == ClaimKind.BEST ? List.of("highest", "lowest") : List.of("increasing", "decreasing");
        if (kind.needed().contains("direction") && directions().contains(direction) && !ways.contains(direction)) {
            problems.add(tree.place(pointer + "/direction")
                    .atValue(Wording.quote(direction) + "; " + Wanted.oneOf(ways) + " is wanted"));
        }
    }

    private static List<String> directions() {
        return Arrays.stream(Direction.values()).map(Direction::key).toList();
    }

    private void requirement(String pointer) {
        RequirementCheck check = CHECKS.get(study.at(pointer + "/check").asString(""));
        if (check != null) {
            operands(pointer, "the check " + check.key(), check.needed(), check.operands());
        }
    }

    private void operands(String pointer, String whose, List<String> needed, List<String> taken) {
        JsonNode node = study.at(pointer);
        for (String key : needed) {
            if (!node.has(key)) {
                problems.add(tree.place(pointer).lacks(key, "missing; " + whose + " needs it"));
            }
        }
        for (String key : OPERANDS) {
            if (node.has(key) && !taken.contains(key)) {
                String others = taken.isEmpty() ? "no operand is wanted" : "it takes " + String.join(", ", taken);
                problems.add(
                        tree.place(YamlTree.child(pointer, key)).atKey("means nothing to " + whose + "; " + others));
            }
        }
    }

    private void unique(String pointer, Map<String, Place> seen) {
        if (!study.at(pointer).isString()) {
            return;
        }
        Place id = tree.place(pointer);
        Place first = seen.putIfAbsent(id.text().toLowerCase(Locale.ROOT), id);
        if (first != null) {
            problems.add(id.atValue(Wording.quote(id.text()) + " is already " + first.path() + ", line " + first.line()
                    + "; another one is wanted"));
        }
    }

    /** That a list names ids of things that stand in another list. */
    private void known(String things, String names, String wanted) {
        List<String> ids = StreamSupport.stream(study.at(things).spliterator(), false)
                .map(thing -> thing.path("id").asString(""))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        for (int i = 0; i < study.at(names).size(); i++) {
            JsonNode name = study.at(names + "/" + i);
            if (name.isString() && !ids.contains(name.stringValue())) {
                String among = ids.isEmpty() ? "" : ", " + Wanted.oneOf(ids) + ",";
                problems.add(tree.place(names + "/" + i)
                        .atValue(Wording.quote(name.stringValue()) + "; " + wanted + among + " is wanted"
                                + Spelling.question(name.stringValue(), ids)));
            }
        }
    }

    private static Set<String> operands() {
        Set<String> all = new TreeSet<>();
        KINDS.values().forEach(kind -> all.addAll(kind.operands()));
        CHECKS.values().forEach(check -> all.addAll(check.operands()));
        return all;
    }
}

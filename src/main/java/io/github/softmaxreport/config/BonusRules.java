package io.github.softmaxreport.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a schema can't say of part two. Silent where the schema finds mistakes. */
final class BonusRules {
    /** More settings nobody waits for. */
    private static final int MOST_CELLS = 10_000;

    private final YamlTree tree;
    private final JsonNode study;
    private final List<Problem> problems = new ArrayList<>();

    BonusRules(YamlTree tree, JsonNode study) {
        this.tree = tree;
        this.study = study;
    }

    List<Problem> problems() {
        Map<String, Place> comparisons = new HashMap<>();
        Map<List<String>, Place> titles = new HashMap<>();
        for (int c = 0; c < study.at("/bonus/comparisons").size(); c++) {
            String comparison = "/bonus/comparisons/" + c;
            unique(comparison + "/id", comparisons);
            trials(comparison + "/trials");
            cells(comparison + "/tuning");
            distinct(comparison + "/trials", titles);
        }
        cells("/bonus/search/grid");
        ascendingImages();
        trials("/bonus/probabilities");
        withProbabilities();
        return problems;
    }

    private void trials(String list) {
        Map<String, Place> ids = new HashMap<>();
        for (int i = 0; i < study.at(list).size(); i++) {
            unique(list + "/" + i + "/id", ids);
        }
    }

    /** Figures name what they compare by its titles. */
    private void distinct(String trials, Map<List<String>, Place> seen) {
        List<String> titles = study.at(trials)
                .valueStream()
                .map(trial -> trial.path("title").asString("") + "\n"
                        + trial.path("group").asString(""))
                .toList();
        Place first = titles.isEmpty() ? null : seen.putIfAbsent(titles, tree.place(trials));
        if (first != null) {
            problems.add(tree.place(trials)
                    .atKey("titles that are all those of " + first.path() + ", line " + first.keyLine()
                            + "; others are wanted, so that the two can be told apart"));
        }
    }

    /** Every combination is trained, and four lists of fifty values have millions. */
    private void cells(String axes) {
        long cells = study.at(axes).valueStream().mapToLong(JsonNode::size).reduce(1, (a, b) -> a * b);
        if (cells > MOST_CELLS) {
            problems.add(
                    tree.place(axes).atKey(cells + " combinations of values; at most " + MOST_CELLS + " are wanted"));
        }
    }

    private void ascendingImages() {
        String list = "/bonus/learningCurve/images";
        for (int i = 1; i < study.at(list).size(); i++) {
            JsonNode before = study.at(list + "/" + (i - 1));
            JsonNode images = study.at(list + "/" + i);
            if (before.isNumber() && images.isNumber() && images.doubleValue() < before.doubleValue()) {
                problems.add(tree.place(list + "/" + i)
                        .atValue(images.asString() + " after " + before.asString()
                                + "; numbers that ascend are wanted"));
            }
        }
    }

    private void withProbabilities() {
        for (int i = 0; i < study.at("/bonus/probabilities").size(); i++) {
            String trial = "/bonus/probabilities/" + i;
            String loss = study.at(trial + "/change/loss").asString(recipe("loss"));
            if (loss.endsWith("hinge")) {
                problems.add(tree.place(trial)
                        .atValue("its loss is " + loss + ", which has no probabilities; cross-entropy or "
                                + "binary-cross-entropy is wanted"));
            }
        }
    }

    /** What the recipe says, or else what all experiments share. */
    private String recipe(String key) {
        return study.at("/bonus/recipe/" + key)
                .asString(study.at("/training/" + key).asString(""));
    }

    private void unique(String pointer, Map<String, Place> seen) {
        if (!study.at(pointer).isString()) {
            return;
        }
        Place id = tree.place(pointer);
        Place first = seen.putIfAbsent(id.text(), id);
        if (first != null) {
            problems.add(id.atValue(Wording.quote(id.text()) + " is already " + first.path() + ", line " + first.line()
                    + "; another one is wanted"));
        }
    }
}

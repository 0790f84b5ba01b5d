package io.github.softmaxreport.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What a schema can't say of which files train, validate and test. Silent where the schema finds mistakes. */
final class DatasetRules {
    /** The schema's; a test holds them to it. */
    static final Map<String, String> DEFAULTS =
            Map.of("train", "data_batch_1", "validation", "data_batch_2", "test", "test_batch");

    private final YamlTree tree;
    private final JsonNode study;
    private final String dataset;
    private final List<Problem> problems = new ArrayList<>();

    /** @param dataset pointer to the choice that is looked at */
    DatasetRules(YamlTree tree, JsonNode study, String dataset) {
        this.tree = tree;
        this.study = study;
        this.dataset = dataset;
    }

    List<Problem> problems() {
        filesWithTwoParts();
        holdOut();
        return problems;
    }

    private void filesWithTwoParts() {
        Map<String, Place> others = new HashMap<>();
        for (String part : List.of("train", "validation", "test")) {
            List<Place> files = texts(dataset + "/" + part);
            for (Place file : files) {
                Place other = others.get(file.text());
                if (other != null) {
                    problems.add(file.atValue(Wording.quote(file.text()) + " is already " + other.path()
                            + "; a file that is in no other part is wanted"));
                } else if (byDefault(file.text()).filter(p -> !p.equals(part)).isPresent()) {
                    problems.add(file.atValue(Wording.quote(file.text()) + " is what stands for "
                            + byDefault(file.text()).orElseThrow()
                            + " where that is left out; another file is wanted, or "
                            + byDefault(file.text()).orElseThrow() + " stated"));
                }
            }
            files.forEach(file -> others.putIfAbsent(file.text(), file));
        }
    }

    /** The part that this file has where the part is not stated. */
    private Optional<String> byDefault(String file) {
        JsonNode stated = study.at(dataset);
        return DEFAULTS.entrySet().stream()
                .filter(part -> part.getValue().equals(file) && !stated.has(part.getKey()))
                .map(Map.Entry::getKey)
                .filter(part -> !part.equals("validation")
                        || stated.at("/holdOut/images").asInt(0) == 0)
                .findFirst();
    }

    private void holdOut() {
        JsonNode images = study.at(dataset + "/holdOut/images");
        if (images.asInt(0) == 0) {
            return;
        }
        if (study.at(dataset).has("validation")) {
            problems.add(tree.place(dataset + "/validation")
                    .atKey("means nothing beside holdOut, whose images validate; one of them is wanted"));
        }
        int held = held();
        if (held > 0 && images.asInt(0) >= held) {
            problems.add(tree.place(dataset + "/holdOut/images")
                    .atValue(
                            images.asInt(0) + "; fewer than the " + held + " images of the training files are wanted"));
        }
    }

    /** Images of the training files that the study states; 0 if it states none. */
    private int held() {
        return ImageCounts.sum(
                study.at(dataset + "/name").asString(""),
                texts(dataset + "/train").stream().map(Place::text).distinct().toList());
    }

    /** The places of all texts in a list. */
    private List<Place> texts(String list) {
        return IntStream.range(0, study.at(list).size())
                .mapToObj(i -> list + "/" + i)
                .filter(pointer -> study.at(pointer).isString())
                .map(tree::place)
                .toList();
    }
}

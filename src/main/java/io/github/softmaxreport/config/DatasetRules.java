package io.github.softmaxreport.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What a schema can't say of which files train, validate and test. Silent where the schema finds mistakes. */
final class DatasetRules {
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
        imagesElsewhere();
        filesOfThatName();
        return problems;
    }

    private String name() {
        return study.at(dataset + "/name").asString(study.at("/dataset/name").asString(""));
    }

    /** Where the name is left out, the schema can't know which files there are. */
    private void filesOfThatName() {
        Set<String> known = KnownFiles.of(name()).images().keySet();
        if (study.at(dataset).has("name") || known.isEmpty()) {
            return;
        }
        for (String part : List.of("train", "validation", "test")) {
            texts(dataset + "/" + part).stream()
                    .filter(file -> !known.contains(file.text()))
                    .forEach(file -> problems.add(file.atValue(Wording.quote(file.text()) + "; one of "
                            + String.join(", ", new TreeSet<>(known)) + " is wanted"
                            + Spelling.question(file.text(), known))));
        }
    }

    private void imagesElsewhere() {
        if (study.at(dataset).has("images") && !name().equals(DatasetChoice.IMAGES)) {
            problems.add(tree.place(dataset + "/images")
                    .atKey("means nothing to " + (name().isEmpty() ? "CIFAR-10" : name())
                            + "; name: images is wanted, or no images"));
        }
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
        KnownFiles known = KnownFiles.of(name());
        Map<String, List<String>> usual =
                Map.of("train", known.train(), "validation", known.validation(), "test", known.test());
        return usual.entrySet().stream()
                .filter(part -> part.getValue().contains(file) && !stated.has(part.getKey()))
                .map(Map.Entry::getKey)
                .filter(part -> !part.equals("validation")
                        || stated.at("/holdOut/images").asInt(0) == 0)
                .findFirst();
    }

    private void holdOut() {
        JsonNode images = study.at(dataset + "/holdOut/images");
        KnownFiles known = KnownFiles.of(name());
        boolean validated = study.at(dataset).has("validation");
        if (images.isMissingNode() || images.asInt(0) == 0) {
            if (!images.isMissingNode() && !validated && known.validation().isEmpty()) {
                problems.add(tree.place(dataset + "/holdOut/images")
                        .atValue("0, and " + name()
                                + " has no file to validate; a number of training images is wanted"));
            }
            return;
        }
        if (validated) {
            problems.add(tree.place(dataset + "/validation")
                    .atKey("means nothing beside holdOut, whose images validate; one of them is wanted"));
        }
        List<String> train = study.at(dataset).has("train")
                ? texts(dataset + "/train").stream().map(Place::text).distinct().toList()
                : known.train();
        int held = known.sum(train).orElse(0);
        if (held > 0 && images.asInt(0) >= held) {
            problems.add(tree.place(dataset + "/holdOut/images")
                    .atValue(
                            images.asInt(0) + "; fewer than the " + held + " images of the training files are wanted"));
        }
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

package io.github.softmaxreport.config;

import com.networknt.schema.Error;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Words what the schema finds: what was read, what is wanted, and what was probably meant. */
final class SchemaProblems {
    /** What stands now in the place of a key that earlier versions knew, by the path of its mapping and the key. */
    private static final Map<Pattern, String> NOW = Map.of(
            Pattern.compile("(/training|/experiments/\\d+)/startDeviation"), "start: { deviation: … }",
            Pattern.compile("/published/testAccuracies/\\d+/experiment"),
                    "setting: { learningRate: …, … }, with the hyperparameters that the accuracy was printed for");

    private final StudySchema schema;
    private final YamlTree tree;
    private final Set<String> repetitive = new HashSet<>();

    SchemaProblems(StudySchema schema, YamlTree tree) {
        this.schema = schema;
        this.tree = tree;
    }

    List<Problem> in(JsonNode study) {
        return schema.violations(study).stream().flatMap(this::problems).toList();
    }

    private Stream<Problem> problems(Error error) {
        String pointer = error.getInstanceLocation().toString();
        Place place = tree.place(pointer);
        String location = error.getSchemaLocation().getFragment().toString();
        JsonNode expected = schema.root().at(location.substring(0, location.lastIndexOf('/')));
        JsonNode value = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> Stream.of(unknownKey(pointer, error.getProperty(), expected));
            case "required" -> Stream.of(missingKey(place, error.getProperty(), expected));
            case "uniqueItems" -> repeated(pointer, value);
            case "type" -> Stream.of(wrong(place, value, Wanted.kind(expected), expected));
            default -> Stream.of(wrong(place, value, Wanted.by(expected), expected));
        };
    }

    private static Problem wrong(Place place, JsonNode value, String wanted, JsonNode expected) {
        String read = Wording.read(value, place.text());
        return place.atValue(read + "; " + wanted + " is wanted" + advice(value, place.text(), expected));
    }

    private Problem unknownKey(String pointer, String key, JsonNode mapping) {
        String full = YamlTree.child(pointer, key);
        Place place = tree.place(full);
        List<String> here = List.copyOf(mapping.get("properties").propertyNames());
        return place.atKey("unknown key"
                + now(full)
                        .map(now -> "; write " + now)
                        .or(() -> Spelling.nearest(key, here).map(near -> "; did you mean " + near + "?"))
                        .or(() -> Spelling.nearest(key, schema.keys().keySet()).map(this::elsewhere))
                        .orElseGet(() -> "; known here: " + String.join(", ", here)));
    }

    private static Optional<String> now(String pointer) {
        return NOW.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(pointer).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private String elsewhere(String key) {
        List<String> homes = schema.keys().getOrDefault(key, List.of()).stream()
                .sorted()
                .map(path -> path.isEmpty() ? "at the top level" : "in " + path)
                .toList();
        return "; " + key + " belongs " + String.join(" or ", homes);
    }

    private Problem missingKey(Place place, String key, JsonNode mapping) {
        JsonNode property = schema.resolve(mapping.get("properties").get(key));
        return place.lacks(key, "missing; " + Wanted.kind(property) + " is wanted");
    }

    /** All repetitions in a list at once, the first time that the validator, which tells each, speaks of the list. */
    private Stream<Problem> repeated(String pointer, JsonNode list) {
        if (!repetitive.add(pointer)) {
            return Stream.empty();
        }
        Set<JsonNode> seen = new HashSet<>();
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .filter(i -> !seen.add(list.get(i)))
                .map(i -> tree.place(pointer + "/" + i))
                .map(place -> place.atValue(Wording.shorten(place.text()) + " stands in the list twice; keep one"));
    }

    /** What is probably wrong with a value: its quotes, or its spelling. */
    private static String advice(JsonNode value, String written, JsonNode expected) {
        String type = expected.path("type").asString("");
        if (type.equals("string") && (value.isNumber() || value.isBoolean())) {
            return ": put it in quotes, " + Wording.quote(written);
        }
        boolean number = type.equals("number") || type.equals("integer");
        if (value.isString() && number && written.matches("[-+]?[0-9.]+(e[-+]?[0-9]+)?")) {
            return ": leave out the quotes";
        }
        return expected.has("enum") ? Spelling.question(written, Wanted.choices(expected)) : "";
    }
}

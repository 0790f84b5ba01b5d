package io.github.softmaxreport.compare;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What differs in classes and images, as far as both sites tell of them: it decides which numbers have a counterpart.
 *
 * @param before names of the old site's classes, by label; empty if it tells none
 * @param after likewise of the new site
 * @param imageBefore width, height and channels; empty if the old site doesn't tell
 * @param imageAfter likewise of the new site
 */
public record DataChange(List<String> before, List<String> after, List<Integer> imageBefore, List<Integer> imageAfter) {
    public DataChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
        imageBefore = List.copyOf(imageBefore);
        imageAfter = List.copyOf(imageAfter);
    }

    static DataChange of(JsonNode before, JsonNode after) {
        return new DataChange(classes(before), classes(after), image(before), image(after));
    }

    static List<String> classes(JsonNode results) {
        return results.at("/dataset/classNames")
                .valueStream()
                .map(name -> name.asString(""))
                .toList();
    }

    private static List<Integer> image(JsonNode results) {
        JsonNode image = results.at("/dataset/image");
        return image.isMissingNode()
                ? List.of()
                : List.of(
                        image.path("width").asInt(0),
                        image.path("height").asInt(0),
                        image.path("channels").asInt(0));
    }

    /** Whether nothing is known to differ. */
    public boolean none() {
        return !otherShape() && !otherNames() && !otherOrder();
    }

    /** Whether images have another width, height or number of channels. */
    public boolean otherShape() {
        return !imageBefore.isEmpty() && !imageAfter.isEmpty() && !imageBefore.equals(imageAfter);
    }

    /** Whether there are more classes, or fewer. */
    public boolean otherNumber() {
        return told() && before.size() != after.size();
    }

    /** Whether a site has a class that the other lacks. */
    public boolean otherNames() {
        return !removed().isEmpty() || !added().isEmpty();
    }

    /** Whether classes that both have stand in another order. */
    public boolean otherOrder() {
        return told() && !shared(before, after).equals(shared(after, before));
    }

    /** The classes that the old site alone has. */
    public List<String> removed() {
        return told() ? without(before, after) : List.of();
    }

    /** The classes that the new site alone has. */
    public List<String> added() {
        return told() ? without(after, before) : List.of();
    }

    private boolean told() {
        return !before.isEmpty() && !after.isEmpty();
    }

    private static List<String> shared(List<String> some, List<String> others) {
        return some.stream().filter(others::contains).toList();
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(Predicate.not(others::contains)).toList();
    }
}

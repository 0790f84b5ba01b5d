package io.github.softmaxreport.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a schema can't say: rules that look at two places of a study at once. They also run over a study in which the
 * schema found mistakes, so each takes what it can find and stays silent about the rest.
 */
final class StudyRules {
    /** Ids that would clash with other files of the site, or that Windows keeps for devices. */
    private static final String DEVICE = "(con|prn|aux|nul|(com|lpt)[0-9])";

    private static final Pattern RESERVED =
            Pattern.compile("index|bonus|" + DEVICE + "(\\..*)?|.*\\.(json|html|csv|npy)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEVICE_IN_PATH =
            Pattern.compile("(.*/)?" + DEVICE + "([./].*)?", Pattern.CASE_INSENSITIVE);

    private final YamlTree tree;
    private final JsonNode study;
    private final List<Problem> problems = new ArrayList<>();

    StudyRules(YamlTree tree, JsonNode study) {
        this.tree = tree;
        this.study = study;
    }

    /** Whether Windows keeps a name in this path for a device. */
    static boolean isDevice(String path) {
        return DEVICE_IN_PATH.matcher(path).matches();
    }

    List<Problem> problems() {
        experimentIds();
        for (String dataset : List.of("/dataset", "/bonus/dataset", "/bonus/finalDataset")) {
            problems.addAll(new DatasetRules(tree, study, dataset).problems());
        }
        problems.addAll(new OptionRules(tree, study).problems());
        problems.addAll(new BonusRules(tree, study).problems());
        imagesOfTheGradientVerification();
        dimensionsOfTheGradientVerification();
        publishedAccuracies();
        publishedGradientErrors();
        publishedWithoutCitation();
        problems.addAll(new ClaimRules(tree, study).problems());
        return problems;
    }

    private void experimentIds() {
        Map<String, Place> seen = new HashMap<>();
        for (Place id : texts("/experiments", "/id")) {
            if (RESERVED.matcher(id.text()).matches()) {
                problems.add(id.atValue(Wording.quote(id.text()) + " is a reserved name; another id is wanted"));
            }
            unique(seen, id.text().toLowerCase(Locale.ROOT), id);
        }
    }

    /** A batch can't have more images than there are to train on; the default files hold all that the schema allows. */
    private void imagesOfTheGradientVerification() {
        String dataset = study.at("/dataset/name").asString("");
        List<String> train =
                texts("/dataset/train", "").stream().map(Place::text).distinct().toList();
        int held = KnownFiles.of(dataset).sum(train).orElse(0);
        Stream.concat(children("/gradientVerification/images", ""), Stream.of("/gradientVerification/writeUp/images"))
                .filter(pointer -> held > 0 && study.at(pointer).asDouble(0) > held)
                .map(tree::place)
                .forEach(images -> problems.add(images.atValue(images.text() + "; a whole number from 1 to " + held
                        + " is wanted, as the training files (" + String.join(", ", train) + ") hold no more images")));
    }

    /** The classifier can't see more input dimensions than an image has. */
    private void dimensionsOfTheGradientVerification() {
        JsonNode own = study.at("/dataset/images");
        int channels = own.path("channels").asInt(ImageFolder.CHANNELS);
        int most = own.isObject()
                ? own.path("width").asInt(ImageFolder.SIDE) * own.path("height").asInt(ImageFolder.SIDE) * channels
                : KnownFiles.of(study.at("/dataset/name").asString("")).dimensions();
        Stream.concat(
                        children("/gradientVerification/dimensions", ""),
                        Stream.of("/gradientVerification/writeUp/dimensions"))
                .filter(pointer -> study.at(pointer).asDouble(0) > most)
                .map(tree::place)
                .forEach(dimensions -> problems.add(dimensions.atValue(dimensions.text() + "; a whole number from 1 to "
                        + most + " is wanted, as an image has no more dimensions")));
    }

    /** What others printed belongs to the hyperparameters that they trained with, whatever its id is here. */
    private void publishedAccuracies() {
        Map<JsonNode, Place> seen = new HashMap<>();
        for (String setting : children("/published/testAccuracies", "/setting").toList()) {
            JsonNode node = study.at(setting);
            if (node.has("ids")) {
                problems.add(
                        tree.place(setting + "/ids")
                                .atKey(
                                        "means nothing to a printed value; the hyperparameters that it was printed for are wanted"));
            }
            if (node.isObject() && node.isEmpty()) {
                problems.add(
                        tree.place(setting).atKey("empty; the hyperparameters that it was printed for are wanted"));
            }
            Place first = node.isObject() ? seen.putIfAbsent(node, tree.place(setting)) : null;
            if (first != null) {
                problems.add(tree.place(setting)
                        .atKey("the same as " + first.path() + ", line " + first.line() + "; another one is wanted"));
            }
        }
    }

    private void publishedGradientErrors() {
        Map<String, Place> seen = new HashMap<>();
        JsonNode errors = study.at("/published/gradientErrors");
        for (int i = 0; i < errors.size(); i++) {
            JsonNode error = errors.path(i);
            if (error.path("method").isString() && error.path("block").isString()) {
                String both = error.get("method").stringValue() + " "
                        + error.get("block").stringValue();
                unique(seen, both, tree.place("/published/gradientErrors/" + i + "/block"));
            }
        }
    }

    private void publishedWithoutCitation() {
        JsonNode published = study.path("published");
        boolean numbers = !published.path("testAccuracies").isEmpty()
                || !published.path("gradientErrors").isEmpty();
        JsonNode citation = published.path("citation");
        boolean blank = citation.isString() && citation.stringValue().isBlank();
        if (numbers && blank) {
            problems.add(tree.place("/published/citation").atValue("empty; where the numbers stand is wanted"));
        } else if (numbers && citation.isMissingNode()) {
            problems.add(tree.place("/published").lacks("citation", "missing; where the numbers stand is wanted"));
        }
    }

    private void unique(Map<String, Place> seen, String name, Place place) {
        Place first = seen.putIfAbsent(name, place);
        if (first != null) {
            problems.add(place.atValue(Wording.quote(place.text()) + " is already " + first.path() + ", line "
                    + first.line() + "; another one is wanted"));
        }
    }

    /** The places of all texts in a list, or of all texts under a key of the list's items. */
    private List<Place> texts(String list, String key) {
        return children(list, key)
                .filter(pointer -> study.at(pointer).isString())
                .map(tree::place)
                .toList();
    }

    /** Pointers to all items of a list, or to a key of each. */
    private Stream<String> children(String list, String key) {
        return IntStream.range(0, study.at(list).size()).mapToObj(i -> list + "/" + i + key);
    }
}

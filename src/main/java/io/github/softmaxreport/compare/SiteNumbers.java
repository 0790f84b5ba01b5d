package io.github.softmaxreport.compare;

import io.github.softmaxreport.config.JsonDocument;
import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.export.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The numbers of a site by their key, in the order of its pages. */
final class SiteNumbers {
    private static final String LIST = "data/numbers.json";
    private static final double PERCENT = 100;
    /** What was asked, not what came of it: it is compared as configuration. */
    private static final Pattern ASKED = Pattern.compile("(count|index) .*|/(configuration|dataset)/.*"
            + "|.*/hyperparameters/.*|.*/(seed|images|dimensions|regularization|step|limit|level|comparisonLevel)"
            + "|/observed/(fewest|most)Seeds");
    /** Lists with an element for each run; others have one for each class. */
    private static final Pattern BY_RUN = Pattern.compile(
            "/experiments/\\d+/runs/.*" + "|.*/(testAccuracy|values|oscillation|rises|lossChange|costChange)/\\*");

    private final JsonNode results;
    private final Map<String, SiteNumber> numbers = new LinkedHashMap<>();

    private SiteNumbers(JsonNode results) {
        this.results = results;
    }

    /** Whether the site lists its numbers; one of an early version does not. */
    static boolean listedBy(PublishedFiles site) {
        return site.bytes(LIST).isPresent();
    }

    /** All numbers that the site lists with their source. */
    static Map<String, SiteNumber> listed(PublishedFiles site, JsonNode results) {
        SiteNumbers found = new SiteNumbers(results);
        Optional<byte[]> list = site.bytes(LIST);
        if (list.isPresent()) {
            JsonNode root = JsonDocument.parse(site.shown(LIST), list.get()).root();
            for (JsonNode page : root.path("pages")) {
                for (JsonNode number : page.path("numbers")) {
                    if (number.path("value").isNumber()) {
                        double value = number.path("value").doubleValue();
                        found.add(
                                page.path("page").asString(""),
                                inPercent(number.path("text").asString(""), value),
                                value,
                                number.path("from").asString(""));
                    }
                }
            }
        }
        return found.numbers;
    }

    /** The final numbers of every experiment. */
    static Map<String, SiteNumber> summarised(JsonNode results) {
        SiteNumbers found = new SiteNumbers(results);
        for (int i = 0; i < results.path("experiments").size(); i++) {
            JsonNode summary = results.at("/experiments/" + i + "/summary");
            for (String split : List.of("train", "validation", "test")) {
                for (String metric : List.of("cost", "loss", "accuracy")) {
                    JsonNode mean = summary.at("/" + split + "/" + metric + "/mean");
                    String place = split.equals("test")
                            ? "test/" + metric
                            : "curve/" + split + "/" + metric + "/"
                                    + (results.at("/experiments/" + i + "/runs/0/curve/" + split + "/" + metric)
                                                    .size()
                                            - 1);
                    if (mean.isNumber()) {
                        String from = "mean /experiments/" + i + "/runs/*/" + place;
                        found.add("", metric.equals("accuracy"), mean.doubleValue(), from);
                    }
                }
            }
        }
        return found.numbers;
    }

    private void add(String page, boolean percentage, double value, String from) {
        if (!from.contains("/") || ASKED.matcher(from).matches()) {
            return; // the number of a figure is no result either
        }
        Source source = Source.parse(from);
        String key = (source.functions() + " " + KeyPath.of(source.pattern(), results)).strip();
        numbers.merge(key, new SiteNumber(key, page, value, percentage, sample(source)), SiteNumber::seen);
    }

    /** With the sign, or without it where a table's head bears it. */
    private static boolean inPercent(String text, double value) {
        if (text.endsWith("%")) {
            return true;
        }
        String plain = text.replace('\u2212', '-').replace("\u202f", "");
        if (!plain.matches("-?\\d+(\\.\\d+)?")) {
            return false;
        }
        double shown = Double.parseDouble(plain);
        return Math.abs(shown - PERCENT * value) < Math.abs(shown - value);
    }

    private List<Double> sample(Source source) {
        boolean mean = source.functions().equals("mean") || source.functions().equals("magnitude mean");
        boolean run = source.functions().isEmpty() && source.pattern().matches("/experiments/\\d+/runs/\\d+/.*");
        if (!(mean && BY_RUN.matcher(source.pattern()).matches()) && !run) {
            return List.of();
        }
        try {
            return source.nodes(results).stream()
                    .filter(JsonNode::isNumber)
                    .map(JsonNode::doubleValue)
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}

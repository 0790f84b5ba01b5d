package io.github.softmaxreport.compare;

import io.github.softmaxreport.config.JsonDocument;
import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.export.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The numbers of a site by their key, in the order of its pages. */
final class SiteNumbers {
    private static final String LIST = "data/numbers.json";

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
                        found.add(
                                page.path("page").asString(""),
                                number.path("text").asString(""),
                                number.path("value").doubleValue(),
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
                        found.add(
                                "", mean.toString(), mean.doubleValue(), "mean /experiments/" + i + "/runs/*/" + place);
                    }
                }
            }
        }
        return found.numbers;
    }

    private void add(String page, String text, double value, String from) {
        if (!from.contains("/")) {
            return; // a label, such as the number of a figure
        }
        Source source = Source.parse(from);
        String key = (source.functions() + " " + KeyPath.of(source.pattern(), results)).strip();
        numbers.merge(key, new SiteNumber(key, page, text, value, sample(source)), SiteNumber::inFull);
    }

    private List<Double> sample(Source source) {
        boolean mean = source.functions().equals("mean") || source.functions().equals("magnitude mean");
        boolean run = source.functions().isEmpty() && source.pattern().matches("/experiments/\\d+/runs/\\d+/.*");
        if (!mean && !run) {
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

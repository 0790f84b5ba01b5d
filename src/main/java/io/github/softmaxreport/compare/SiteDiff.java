package io.github.softmaxreport.compare;

import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.export.ResultsReader;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One site against another. Experiments, claims and runs are matched by their ids, wherever they stand.
 *
 * @param configuration keys by path
 * @param equal how many numbers are the same in both
 * @param numbers those that both have, with other values
 * @param onlyBefore numbers that the old site alone has
 * @param onlyAfter numbers that the new site alone has
 * @param claims ids whose verdict is not the same
 */
public record SiteDiff(
        List<Difference> configuration,
        int equal,
        List<NumberChange> numbers,
        List<SiteNumber> onlyBefore,
        List<SiteNumber> onlyAfter,
        List<Difference> claims,
        List<FigureChange> figures) {
    public SiteDiff {
        configuration = List.copyOf(configuration);
        numbers = List.copyOf(numbers);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
    }

    /** Compares; the sites may be of other versions of the program. */
    public static SiteDiff of(PublishedFiles before, PublishedFiles after) {
        JsonNode old = ResultsReader.document(before).root();
        JsonNode now = ResultsReader.document(after).root();
        boolean listed = SiteNumbers.listedBy(before) && SiteNumbers.listedBy(after);
        Map<String, SiteNumber> oldNumbers = listed ? SiteNumbers.listed(before, old) : SiteNumbers.summarised(old);
        Map<String, SiteNumber> newNumbers = listed ? SiteNumbers.listed(after, now) : SiteNumbers.summarised(now);
        List<NumberChange> both = oldNumbers.values().stream()
                .flatMap(
                        number -> Optional.ofNullable(newNumbers.get(number.key()))
                                .map(other -> new NumberChange(number, other))
                                .stream())
                .toList();
        List<NumberChange> changed = both.stream()
                .filter(change -> !change.before().same(change.after()))
                .toList();
        return new SiteDiff(
                Configuration.changes(old, now),
                both.size() - changed.size(),
                changed,
                without(oldNumbers, newNumbers),
                without(newNumbers, oldNumbers),
                claims(old, now),
                figures(before, after));
    }

    /** Whether nothing was found. */
    public boolean none() {
        return configuration.isEmpty()
                && numbers.isEmpty()
                && onlyBefore.isEmpty()
                && onlyAfter.isEmpty()
                && claims.isEmpty()
                && figures.isEmpty();
    }

    /** How many of the changed numbers are so beside the noise. */
    public long count(Noise noise) {
        return numbers.stream().filter(change -> change.noise() == noise).count();
    }

    private static List<SiteNumber> without(Map<String, SiteNumber> some, Map<String, SiteNumber> others) {
        return some.values().stream()
                .filter(number -> !others.containsKey(number.key()))
                .toList();
    }

    private static List<Difference> claims(JsonNode before, JsonNode after) {
        Map<String, String> old = verdicts(before);
        Map<String, String> now = verdicts(after);
        return Stream.concat(old.keySet().stream(), now.keySet().stream())
                .distinct()
                .map(id -> new Difference(id, old.getOrDefault(id, ""), now.getOrDefault(id, "")))
                .filter(claim -> !claim.before().equals(claim.after()))
                .toList();
    }

    private static Map<String, String> verdicts(JsonNode results) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (JsonNode claim : results.path("claims")) {
            verdicts.put(claim.path("id").asString(""), claim.path("verdict").asString(""));
        }
        return verdicts;
    }

    /** The pictures for light pages; those for dark ones show the same. */
    private static List<FigureChange> figures(PublishedFiles before, PublishedFiles after) {
        TreeSet<String> paths = new TreeSet<>(before.paths("figures"));
        paths.addAll(after.paths("figures"));
        return paths.stream()
                .filter(path -> path.endsWith(".png") && !path.endsWith("-dark.png"))
                .filter(path -> {
                    Optional<byte[]> old = before.bytes(path);
                    Optional<byte[]> now = after.bytes(path);
                    return old.isEmpty() || now.isEmpty() || !Arrays.equals(old.get(), now.get());
                })
                .map(path -> new FigureChange(path, uri(before.bytes(path)), uri(after.bytes(path))))
                .toList();
    }

    private static String uri(Optional<byte[]> png) {
        return png.map(bytes -> "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes))
                .orElse("");
    }
}

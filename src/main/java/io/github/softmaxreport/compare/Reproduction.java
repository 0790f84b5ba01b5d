package io.github.softmaxreport.compare;

import io.github.softmaxreport.config.JsonDocument;
import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.export.ResultsReader;
import io.github.softmaxreport.export.SiteFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was published against what the program makes now.
 *
 * @param compared how many values of results.json, and files beside it, were looked at
 * @param differences in the order of the record
 */
public record Reproduction(int compared, List<Difference> differences) {
    private static final String RESULTS = "data/results.json";

    public Reproduction {
        differences = List.copyOf(differences);
    }

    /**
     * The values of results.json below some places, and some files beside it.
     *
     * @param now what the program exports, results.json among them
     * @param places JSON pointers
     * @param files which paths count, as a pattern
     */
    public static Reproduction of(PublishedFiles record, List<SiteFile> now, List<String> places, String files) {
        return results(record, now, pointer -> places.stream().anyMatch(place -> pointer.startsWith(place + "/")))
                .with(record, now, files);
    }

    /** All values of results.json but the configuration, from which everything was made again, and all arrays and curves. */
    public static Reproduction ofAll(PublishedFiles record, List<SiteFile> now) {
        return results(record, now, pointer -> !pointer.startsWith("/configuration/"))
                .with(record, now, ".*\\.(npy|csv)");
    }

    private Reproduction with(PublishedFiles record, List<SiteFile> now, String pattern) {
        List<SiteFile> files =
                now.stream().filter(file -> file.path().matches(pattern)).toList();
        List<Difference> all = new ArrayList<>(differences);
        for (SiteFile file : files) {
            Optional<byte[]> before = record.bytes(file.path());
            if (before.isEmpty() || !Arrays.equals(before.get(), file.bytes())) {
                String old = before.map(bytes -> bytes.length + " bytes").orElse("");
                String other = file.bytes().length + " bytes";
                all.add(new Difference(file.path(), old, other.equals(old) ? "as many, but others" : other));
            }
        }
        return new Reproduction(compared + files.size(), all);
    }

    private static Reproduction results(PublishedFiles record, List<SiteFile> now, Predicate<String> wanted) {
        byte[] made = now.stream()
                .filter(file -> file.path().equals(RESULTS))
                .findFirst()
                .orElseThrow()
                .bytes();
        TreeComparison comparison = new TreeComparison(wanted);
        comparison.compare(
                "",
                ResultsReader.document(record).root(),
                JsonDocument.parse(RESULTS, made).root());
        return new Reproduction(comparison.compared(), comparison.differences());
    }

    /** Those below some place. */
    public List<Difference> under(String place) {
        return differences.stream()
                .filter(d -> d.place().startsWith(place + "/"))
                .toList();
    }

    /** A line for each difference, or list of numbers that differs: place, recorded, now; many more are only counted. */
    public Stream<String> lines(int most) {
        Map<String, List<Difference>> lists = differences.stream()
                .collect(Collectors.groupingBy(
                        d -> d.place().replaceFirst("(/\\d+)+$", ""), LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                lists.entrySet().stream().limit(most).map(list -> line(list.getKey(), list.getValue())),
                Stream.of("and " + (lists.size() - most) + " more").filter(line -> lists.size() > most));
    }

    private static String line(String list, List<Difference> differing) {
        Difference first = differing.get(0);
        String values = "recorded " + shown(first.before()) + ", now " + shown(first.after());
        return differing.size() == 1
                ? first.place() + ": " + values
                : list + ": " + differing.size() + " values differ, the first at "
                        + first.place().substring(list.length()) + ": " + values;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}

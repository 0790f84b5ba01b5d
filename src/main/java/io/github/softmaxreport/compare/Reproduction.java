package io.github.softmaxreport.compare;

import io.github.softmaxreport.config.JsonDocument;
import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.export.ResultsReader;
import io.github.softmaxreport.export.SiteFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
     * The values of results.json below some places.
     *
     * @param now what the program exports, results.json among them
     * @param places JSON pointers
     */
    public static Reproduction of(PublishedFiles record, List<SiteFile> now, List<String> places) {
        return results(record, now, pointer -> places.stream().anyMatch(place -> pointer.startsWith(place + "/")));
    }

    /** All values of results.json but the configuration, from which everything was made again, and all arrays and curves. */
    public static Reproduction ofAll(PublishedFiles record, List<SiteFile> now) {
        Reproduction results = results(record, now, pointer -> !pointer.startsWith("/configuration/"));
        List<SiteFile> files = now.stream()
                .filter(file -> file.path().matches(".*\\.(npy|csv)"))
                .toList();
        List<Difference> differences = new ArrayList<>(results.differences());
        for (SiteFile file : files) {
            Optional<byte[]> before = record.bytes(file.path());
            if (before.isEmpty() || !Arrays.equals(before.get(), file.bytes())) {
                String old = before.map(bytes -> bytes.length + " bytes").orElse("");
                differences.add(new Difference(file.path(), old, file.bytes().length + " bytes"));
            }
        }
        return new Reproduction(results.compared() + files.size(), differences);
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

    /** A line for each difference: place, recorded, now; many more are only counted. */
    public Stream<String> lines(int most) {
        return Stream.concat(
                differences.stream()
                        .limit(most)
                        .map(d -> d.place() + ": recorded " + shown(d.before()) + ", now " + shown(d.after())),
                Stream.of("and " + (differences.size() - most) + " more").filter(line -> differences.size() > most));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}

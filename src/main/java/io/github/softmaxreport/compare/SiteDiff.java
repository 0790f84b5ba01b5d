package io.github.softmaxreport.compare;

import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.export.ResultsReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One site against another. Experiments, claims, requirements and runs are matched by their ids, classes by their names,
 * wherever they stand.
 *
 * @param data classes and images
 * @param configuration keys by path, but for the experiments that one site lacks
 * @param removed experiments that the old site alone has
 * @param added experiments that the new site alone has
 * @param claims those whose verdict is not the same
 * @param requirements likewise
 * @param equal how many numbers are the same in both
 * @param numbers those that both have, with other values
 * @param onlyBefore numbers that the old site alone has, but for those of experiments that the other lacks
 * @param onlyAfter likewise of the new site
 */
public record SiteDiff(
        DataChange data,
        List<Difference> configuration,
        List<LoneExperiment> removed,
        List<LoneExperiment> added,
        List<VerdictChange> claims,
        List<VerdictChange> requirements,
        int equal,
        List<NumberChange> numbers,
        List<SiteNumber> onlyBefore,
        List<SiteNumber> onlyAfter,
        List<FigureChange> figures) {
    public SiteDiff {
        configuration = List.copyOf(configuration);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        claims = List.copyOf(claims);
        requirements = List.copyOf(requirements);
        numbers = List.copyOf(numbers);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
        figures = List.copyOf(figures);
    }

    /** Compares; the sites may be of other versions of the program. */
    public static SiteDiff of(PublishedFiles before, PublishedFiles after) {
        JsonNode old = ResultsReader.document(before).root();
        JsonNode now = ResultsReader.document(after).root();
        List<LoneExperiment> removed = LoneExperiment.of(old, now);
        List<LoneExperiment> added = LoneExperiment.of(now, old);
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
                DataChange.of(old, now),
                Configuration.changes(old, now),
                removed,
                added,
                VerdictChange.of("claims", old, now),
                VerdictChange.of("requirements", old, now),
                both.size() - changed.size(),
                changed,
                without(oldNumbers, newNumbers, removed),
                without(newNumbers, oldNumbers, added),
                SiteFigures.changes(before, after));
    }

    /** Whether nothing was found. */
    public boolean none() {
        return data.none()
                && List.of(configuration, removed, added, claims, requirements, numbers, onlyBefore, onlyAfter, figures)
                        .stream()
                        .allMatch(List::isEmpty);
    }

    /** The changed numbers that are so beside the noise, those of single epochs and classes after the others. */
    public List<NumberChange> numbers(Noise noise) {
        return numbers.stream()
                .filter(change -> change.noise() == noise)
                .sorted(Comparator.comparing(
                        change -> change.before().key().matches(".*(\\.curve\\.|\\.shares\\[|smoothness\\[).*")))
                .toList();
    }

    /** What the changed numbers mean beside the noise, the most telling first, as far as there are any. */
    public List<Noise> noises() {
        return Arrays.stream(Noise.values())
                .filter(noise -> !numbers(noise).isEmpty())
                .toList();
    }

    private static List<SiteNumber> without(
            Map<String, SiteNumber> some, Map<String, SiteNumber> others, List<LoneExperiment> lone) {
        return some.values().stream()
                .filter(number -> !others.containsKey(number.key()))
                .filter(number -> lone.stream().noneMatch(experiment -> experiment.isIn(number.key())))
                .toList();
    }
}

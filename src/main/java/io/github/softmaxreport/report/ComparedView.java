package io.github.softmaxreport.report;

import io.github.softmaxreport.export.Places;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.findings.Comparisons;
import io.github.softmaxreport.findings.Ranking;
import io.github.softmaxreport.findings.SettingComparison;
import java.util.ArrayList;
import java.util.List;

/** All settings compared by test accuracy, as tables show it. */
public final class ComparedView {
    private final Comparisons comparisons;
    private final List<String> ids;
    private final Ranking ranking;
    private final Numbers number;
    private final List<PairView> pairs;

    /**
     * @param ids all settings, in the study's order
     * @param ranking by mean test accuracy
     */
    ComparedView(Comparisons comparisons, List<String> ids, Ranking ranking, Numbers number) {
        this.comparisons = comparisons;
        this.ids = List.copyOf(ids);
        this.ranking = ranking;
        this.number = number;
        this.pairs = List.copyOf(everyTwo());
    }

    /** Every two settings, those without a comparison among them. */
    public List<PairView> pairs() {
        return pairs;
    }

    private List<PairView> everyTwo() {
        List<PairView> all = new ArrayList<>();
        for (int j = 1; j < ids.size(); j++) {
            for (String first : ids.subList(0, j)) {
                String second = ids.get(j);
                all.add(comparisons
                        .of(first, second)
                        .map(this::row)
                        .orElseGet(() -> PairView.uncompared(first, second, obstacle(first, second))));
            }
        }
        return all;
    }

    /** The numbers of all comparisons, to be aligned in their columns. */
    public List<PairView.Compared> numbers() {
        return pairs.stream().flatMap(pair -> pair.compared().stream()).toList();
    }

    /** BEST, TIED, OPEN, DIVERGED or NONE. */
    public String standing(String id) {
        return comparisons.standing(id).name();
    }

    /** The settings of which a run diverged. */
    public List<String> diverged() {
        return comparisons.diverged();
    }

    /** Whether a setting has this standing. */
    public boolean any(String standing) {
        return ids.stream().anyMatch(id -> standing(id).equals(standing));
    }

    /** The number of comparisons, which Holm's correction is for. */
    public BoundNumber count() {
        return number.value(
                comparisons.pairs().size(), Places.COMPARISONS.each().with("count"), "comparisons");
    }

    /** The level of a corrected p-value below which it tells two settings apart. */
    public BoundNumber level() {
        return number.value(SettingComparison.LEVEL, Source.of("/observed/comparisonLevel"), "level");
    }

    /** The most accurate setting on average against the second; empty where they were not compared. */
    public List<PairView.Compared> lead() {
        List<String> ranked = ranking.ids();
        return ranked.size() < 2
                ? List.of()
                : comparisons.of(ranked.get(0), ranked.get(1)).map(this::row).stream()
                        .flatMap(pair -> pair.compared().stream())
                        .toList();
    }

    private PairView row(SettingComparison pair) {
        return PairView.of(pair, Places.COMPARISONS.at(comparisons.index(pair.first(), pair.second())), number);
    }

    private String obstacle(String first, String second) {
        return comparisons.diverged().contains(first) || comparisons.diverged().contains(second)
                ? "DIVERGED"
                : "UNPAIRED";
    }
}

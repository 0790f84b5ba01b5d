package io.github.softmaxreport.report;

import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.findings.SettingComparison;
import io.github.softmaxreport.study.ComparisonResult;
import io.github.softmaxreport.study.TrialResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A comparison of part two.
 *
 * @param trials in the comparison's order
 */
public record TrialsView(ComparisonResult result, List<TrialView> trials, Numbers number) {
    private static final String ADDED = "+";

    public TrialsView {
        trials = List.copyOf(trials);
    }

    /**
     * @param place where results.json holds the comparison
     * @param gains where it holds what its trials gain
     */
    static TrialsView of(
            ComparisonResult result,
            List<SettingComparison> pairs,
            Source place,
            Source gains,
            Numbers number,
            Words words) {
        List<TrialView> trials = new ArrayList<>();
        for (int t = 0; t < result.trials().size(); t++) {
            TrialResult trial = result.trials().get(t);
            Optional<SettingComparison> gain = pairs.stream()
                    .filter(pair -> pair.second().equals(trial.trial().id()))
                    .findFirst();
            Source where = gain.map(pair -> gains.at(pairs.indexOf(pair))).orElse(gains);
            trials.add(TrialView.of(trial, place.at("trials", t), gain, where, number, words));
        }
        return new TrialsView(result, trials, number);
    }

    public String id() {
        return result.id();
    }

    /** ablation, schedules or losses. */
    public String kind() {
        return result.kind().key();
    }

    /** Whether something was tuned for each trial by itself. */
    public boolean tuned() {
        return !result.tuned().isEmpty();
    }

    /** The names of what was tuned for each trial by itself. */
    public Markup tunedNames() {
        Words words = trials.get(0).words();
        return words.list(result.tuned().stream()
                .map(path -> Markup.text(words.of("hyperparameter." + path)))
                .toList());
    }

    /** Whether the t interval of some test accuracy is cut off where no accuracy lies. */
    public boolean truncated() {
        return trials.stream().anyMatch(trial -> trial.test().truncated());
    }

    /** Whether trials stand in groups. */
    public boolean grouped() {
        return result.trials().stream().anyMatch(trial -> !trial.trial().group().isEmpty());
    }

    /** Whether trials that are compared differ in nothing but the comparison's subject and what was tuned. */
    public boolean alike() {
        return result.alike();
    }

    /** Of an ablation: the baseline, and each improvement alone. */
    public List<TrialView> alone() {
        return trials.stream().filter(t -> !t.id().startsWith(ADDED)).toList();
    }

    /** Of an ablation: the first improvement, and each that was added to those before it. */
    public List<TrialView> added() {
        List<TrialView> alone = alone();
        List<TrialView> chain = new ArrayList<>(alone.subList(0, 1));
        trials.stream().filter(t -> t.id().startsWith(ADDED)).forEach(chain::add);
        return chain;
    }

    /** The trial with the highest mean test accuracy. */
    public TrialView best() {
        return trials.stream()
                .max(Comparator.comparingDouble(t -> t.result().test().mean()))
                .orElseThrow();
    }

    /** The trials of which this is said beside the one with which they are compared. */
    public List<TrialView> those(List<TrialView> some, String verdict) {
        return some.stream()
                .filter(t -> t.gain().stream().anyMatch(g -> g.verdict().equals(verdict)))
                .toList();
    }

    /** The trials that can't be told from the one with which they are compared. */
    public List<TrialView> open(List<TrialView> some) {
        return some.stream()
                .filter(t -> t.gain().stream()
                        .anyMatch(g ->
                                !g.verdict().equals("GREATER") && !g.verdict().equals("LESS")))
                .toList();
    }

    /** Titles, as an enumeration. */
    public Markup titles(List<TrialView> some) {
        return some.isEmpty()
                ? Markup.EMPTY
                : some.get(0).words().list(some.stream().map(TrialView::title).toList());
    }
}

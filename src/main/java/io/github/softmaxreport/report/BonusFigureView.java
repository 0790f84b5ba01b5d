package io.github.softmaxreport.report;

import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.study.ProbabilityResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What only the words of its figures ask of part two. */
public record BonusFigureView(BonusView part, Numbers number) {
    /** A bin of a reliability diagram that holds images. */
    public record Bin(BoundNumber confidence, BoundNumber accuracy) {}

    /** Whether the range test ended before its last update. */
    public boolean ended() {
        return part.result().rangeTest().losses().size()
                < part.search().asked().rangeTest().updates();
    }

    /** The learning rate of the chosen setting. */
    public BoundNumber chosenRate() {
        return OptionView.number(
                part.result().search().chosen(),
                "learningRate",
                Source.of("/bonus/search/chosen"),
                number,
                part.words());
    }

    /** The part of the search that a panel shows: grid or random. */
    public StageView stage(String panel) {
        return panel.equals("grid")
                ? part.search().grid()
                : part.search().random().get(0);
    }

    /** The lowest accuracy of its cells. */
    public BoundNumber lowest(StageView stage) {
        return stage.cells().stream()
                .map(StageView.CellView::accuracy)
                .min(Comparator.comparingDouble(BoundNumber::value))
                .orElseThrow();
    }

    /** Whether other cells are as accurate as the chosen one. */
    public boolean tie(StageView stage) {
        double best = stage.best().accuracy().value();
        return stage.cells().stream()
                        .filter(cell -> cell.accuracy().value() == best)
                        .count()
                > 1;
    }

    /** A title or a group of a trial, to be read. */
    public Markup named(String name) {
        return Stream.concat(
                        part.comparisons().stream()
                                .flatMap(comparison -> comparison.trials().stream())
                                .flatMap(trial -> Stream.of(trial.title(), trial.group())),
                        part.probabilities().stream().map(ProbabilityView::title))
                .filter(shown -> shown.plain().equals(Markup.text(name).plain()))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException("name of a trial", name, List.of()));
    }

    /** Whether the t interval of some test accuracy of the learning curve is cut off where no accuracy lies. */
    public boolean truncated() {
        return part.learningCurve().stream().anyMatch(trial -> trial.test().truncated());
    }

    /** A comparison. */
    public TrialsView comparison(String id) {
        return named(part.comparisons(), TrialsView::id, "comparison", id);
    }

    /** What a panel of gains shows: those alone, or those that were added. */
    public List<TrialView> gains(TrialsView comparison, String panel) {
        List<TrialView> all = panel.equals("alone") ? comparison.alone() : comparison.added();
        return all.stream().filter(trial -> !trial.gain().isEmpty()).toList();
    }

    /** The trial that gains least. */
    public TrialView least(List<TrialView> gains) {
        return gains.stream().min(byGain()).orElseThrow();
    }

    /** The trial that gains most. */
    public TrialView most(List<TrialView> gains) {
        return gains.stream().max(byGain()).orElseThrow();
    }

    /** The trial with the lowest mean test accuracy. */
    public TrialView worst(TrialsView comparison) {
        return comparison.trials().stream()
                .min(Comparator.comparingDouble(trial -> trial.result().test().mean()))
                .orElseThrow();
    }

    /** An ensemble by its kind. */
    public EnsembleView ensemble(String kind) {
        return named(part.ensembles(), EnsembleView::kind, "ensemble", kind);
    }

    /** What was looked at of a trial. */
    public ProbabilityView probabilities(String trial) {
        return named(part.probabilities(), ProbabilityView::id, "trial", trial);
    }

    /** The bins of its reliability diagram that hold images. */
    public List<Bin> bins(ProbabilityView view) {
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < view.result().reliability().size(); b++) {
            ProbabilityResult.Bin bin = view.result().reliability().get(b);
            Source at = view.place().at("reliability", b);
            if (bin.images() > 0) {
                bins.add(new Bin(
                        number.value(bin.confidence(), at.at("confidence"), "probability.confidence"),
                        number.value(bin.accuracy(), at.at("accuracy"), "probability.accuracy")));
            }
        }
        return bins;
    }

    private static Comparator<TrialView> byGain() {
        return Comparator.comparingDouble(
                trial -> trial.gain().get(0).difference().mean().value());
    }

    private static <T> T named(List<T> all, Function<T, String> name, String kind, String wanted) {
        return all.stream()
                .filter(one -> name.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        kind, wanted, all.stream().map(name).toList()));
    }
}

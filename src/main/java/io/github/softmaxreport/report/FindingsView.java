package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Places;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.findings.LossAgainstCost;
import io.github.softmaxreport.findings.Ranking;
import io.github.softmaxreport.findings.Stability;
import io.github.softmaxreport.findings.Verdict;
import java.util.List;

/** The findings as the conclusions word them. Verdicts are given by name: HOLDS, DOES_NOT_HOLD, UNDECIDED. */
public record FindingsView(Findings findings, Numbers number) {
    /** How the training cost of an experiment moved, from epoch to epoch. */
    public record StabilityView(String id, Quantity rises, Quantity oscillation, String verdict) {}

    /** By how much loss and cost of an experiment changed on the training images; negative where they fell. */
    public record LossView(String id, Quantity lossChange, Quantity costChange, String verdict) {
        /** Whether both changes are finite numbers. */
        public boolean finite() {
            return lossChange.finite() && costChange.finite();
        }
    }

    /** By mean test accuracy. */
    public Ranking accuracy() {
        return findings.highestTestAccuracy();
    }

    /** By mean validation cost. */
    public Ranking cost() {
        return findings.lowestValidationCost();
    }

    /** λ above zero against λ = 0. */
    public ComparisonView regularization() {
        return ComparisonView.of(findings.regularization(), findings.comparisons(), "regularization", number);
    }

    /** λ against the next smaller λ above zero. */
    public ComparisonView strength() {
        return ComparisonView.of(findings.strength(), findings.comparisons(), "regularization", number);
    }

    /** η against the next smaller η. */
    public ComparisonView learningRates() {
        return ComparisonView.of(findings.learningRates(), findings.comparisons(), "learningRate", number);
    }

    /** By how much the most accurate setting is ahead of the second; empty where the two were not compared. */
    public List<Quantity> lead() {
        List<String> ids = accuracy().ids();
        return accuracy().lead().stream()
                .map(lead -> number.over(
                        lead, number.places().difference(ids.get(0), ids.get(1)), "difference", ids.get(0), ids.get(1)))
                .toList();
    }

    /** Every experiment's stability. */
    public List<StabilityView> stability() {
        return findings.stability().stream().map(this::view).toList();
    }

    /** The oscillation from which a run counts as unstable, as a fraction of the curve's range. */
    public BoundNumber threshold() {
        return limit(findings.stability().get(0).limits().oscillation(), "oscillation");
    }

    /** Last epochs over which the training cost must have come to rest. */
    public BoundNumber window() {
        return limit(findings.stability().get(0).limits().window(), "window");
    }

    /** Up to which share of itself the training cost may vary there. */
    public BoundNumber change() {
        return limit(findings.stability().get(0).limits().change(), "change");
    }

    private BoundNumber limit(double value, String key) {
        return number.value(value, Places.CONFIGURATION.at("stability", key), "stability." + key);
    }

    /** The experiments whose convergence has this verdict, as far as they have as many epochs. */
    public List<String> converged(String verdict) {
        return findings.stability().stream()
                .filter(s -> s.longEnough() && s.converged() == Verdict.valueOf(verdict))
                .map(Stability::id)
                .toList();
    }

    /** The experiments of which a run has fewer epochs than tell whether it converged. */
    public List<String> tooShort() {
        return findings.stability().stream()
                .filter(s -> !s.longEnough())
                .map(Stability::id)
                .toList();
    }

    /** The experiments whose training cost rose in some epoch of some run, or did not stay finite. */
    public List<StabilityView> climbing() {
        return stability().stream()
                .filter(s -> !s.oscillation().finite() || s.rises().max().value() > 0)
                .toList();
    }

    /** The experiments whose training cost fell, or stayed, in every epoch of every run. */
    public List<String> descending() {
        return stability().stream()
                .filter(s -> s.oscillation().finite() && s.rises().max().value() == 0)
                .map(StabilityView::id)
                .toList();
    }

    /** The experiments whose instability has this verdict. */
    public List<String> stability(String verdict) {
        return findings.stability().stream()
                .filter(s -> s.oscillates() == Verdict.valueOf(verdict))
                .map(Stability::id)
                .toList();
    }

    /** Loss against cost, where λ is above zero. */
    public List<LossView> lossAgainstCost() {
        return findings.lossAgainstCost().stream().map(this::view).toList();
    }

    /** The experiments on whose loss and cost there is this verdict, those left out where a run diverged. */
    public List<String> lossFellMore(String verdict) {
        return findings.lossAgainstCost().stream()
                .filter(l -> l.lossFellMore() == Verdict.valueOf(verdict))
                .map(this::view)
                .filter(LossView::finite)
                .map(LossView::id)
                .toList();
    }

    /** Whether centred differences came closer than one-sided ones. */
    public String centredMoreAccurate() {
        return findings.centredMoreAccurate().name();
    }

    private StabilityView view(Stability s) {
        return new StabilityView(
                s.id(),
                number.over(s.rises(), observed(s.id()).at("rises").each(), "rises", s.id()),
                number.over(s.oscillation(), observed(s.id()).at("oscillation").each(), "oscillation", s.id()),
                s.oscillates().name());
    }

    private LossView view(LossAgainstCost l) {
        return new LossView(
                l.id(),
                number.over(
                        negated(l.lossFall()), observed(l.id()).at("lossChange").each(), "change.loss", l.id()),
                number.over(
                        negated(l.costFall()), observed(l.id()).at("costChange").each(), "change.cost", l.id()),
                l.lossFellMore().name());
    }

    private Source observed(String id) {
        return number.places().experiment(id).at("observed");
    }

    private static Statistic negated(Statistic statistic) {
        return new Statistic(statistic.values().stream().map(value -> -value).toList());
    }
}

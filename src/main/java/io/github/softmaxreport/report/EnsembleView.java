package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.findings.BonusFindings;
import io.github.softmaxreport.study.EnsembleResult;
import java.util.List;

/**
 * Ensembles of one kind.
 *
 * @param place where results.json holds them
 * @param gains where it holds what the largest one gains
 */
public record EnsembleView(
        EnsembleResult result,
        BonusFindings.EnsembleGain gain,
        Source place,
        Source gains,
        Numbers number,
        Words words) {
    /** seeds, epochs or bootstrap. */
    public String kind() {
        return Numbers.yaml(result.kind());
    }

    /** What its members differ in. */
    public String name() {
        return number.word(result.kind());
    }

    /** Members of the largest. */
    public BoundNumber size() {
        return number.value(result.members().size(), place.at("members").each().with("count"), "ensemble.size");
    }

    /** The members by themselves. */
    public Quantity members() {
        return number.over(new Statistic(result.members()), place.at("members").each(), "ensemble.members", name());
    }

    /** Test accuracy of the majority vote of all members. */
    public BoundNumber vote() {
        return last(result.vote(), "vote");
    }

    /** Test accuracy by the mean probability of all members. */
    public BoundNumber mean() {
        return last(result.mean(), "mean");
    }

    /** The same minus the mean of the members. */
    public BoundNumber voteGain() {
        return number.value(gain.vote(), gains.at("vote"), "ensemble.gain", name());
    }

    /** The same minus the mean of the members. */
    public BoundNumber meanGain() {
        return number.value(gain.mean(), gains.at("mean"), "ensemble.gain", name());
    }

    private BoundNumber last(List<Double> values, String key) {
        int index = values.size() - 1;
        return number.value(values.get(index), place.at(key, index), "ensemble." + key, name());
    }
}

package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.findings.SettingComparison;
import io.github.softmaxreport.study.TrialResult;
import java.util.List;
import java.util.Optional;

/**
 * A setting of part two and its runs.
 *
 * @param place where results.json holds it
 * @param gain beside the one with which it is compared; empty for a baseline
 */
public record TrialView(TrialResult result, Source place, List<GainView> gain, Numbers number, Words words) {
    static TrialView of(
            TrialResult result,
            Source place,
            Optional<SettingComparison> gain,
            Source gains,
            Numbers number,
            Words words) {
        return new TrialView(
                result,
                place,
                gain.map(pair -> new GainView(pair, gains, number)).stream().toList(),
                number,
                words);
    }

    public String id() {
        return result.trial().id();
    }

    public Markup title() {
        return number.text(result.trial().title(), place.at("trial", "title"));
    }

    public Markup group() {
        return number.text(result.trial().group(), place.at("trial", "group"));
    }

    /** The hyperparameters that it changes, and what they are, in words. */
    public List<OptionView> changes() {
        return OptionView.of(
                hyperparameters(),
                result.trial().changes().stream()
                        .filter(path -> hyperparameters().values().containsKey(path))
                        .toList(),
                place.at("trial", "hyperparameters"),
                number,
                words);
    }

    /** One hyperparameter's value. */
    public BoundNumber value(String path) {
        return OptionView.number(hyperparameters(), path, place.at("trial", "hyperparameters"), number, words);
    }

    /** Fraction of the test images, over seeds. */
    public Quantity test() {
        return number.over(result.test(), place.at("runs").each("testAccuracy"), "trial.test", title().plain());
    }

    /** Fraction of the validation images, over seeds. */
    public Quantity validation() {
        return number.over(
                result.validation(), place.at("runs").each("validationAccuracy"), "trial.validation", title().plain());
    }

    /** Ids of the experiments of part one whose run with the same seed ended with the same weights, to the last bit. */
    public List<String> same() {
        return number.experiments().stream()
                .filter(experiment -> experiment.runs().stream()
                        .anyMatch(run -> result.runs().stream()
                                .anyMatch(own -> own.seed() == run.seed()
                                        && own.weightsSha256().equals(run.weightsSha256()))))
                .map(ExperimentResult::id)
                .toList();
    }

    /** Images that it was trained on. */
    public BoundNumber trained() {
        return number.value(result.trained(), place.at("trained"), "trial.trained", title().plain());
    }

    private Hyperparameters hyperparameters() {
        return result.trial().hyperparameters();
    }
}

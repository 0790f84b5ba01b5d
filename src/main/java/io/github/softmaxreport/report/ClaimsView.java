package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.StudyResult;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.findings.LossAgainstCost;
import io.github.softmaxreport.findings.PairedDifference;
import io.github.softmaxreport.findings.Ranking;
import io.github.softmaxreport.findings.Stability;
import io.github.softmaxreport.findings.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What our runs say of the write-up's conclusions, whose wording stands in the templates. An answer is HOLDS,
 * DOES_NOT_HOLD, UNDECIDED, or NOT_TESTED where the study has no runs that bear on it.
 */
public record ClaimsView(StudyResult study, Findings findings) {
    private static final String NOT_TESTED = "NOT_TESTED";

    /** That the setting with these hyperparameters has the lowest validation cost. */
    public String lowestCost(double regularization, double learningRate) {
        boolean oneLoss =
                hyperparameters().map(Hyperparameters::loss).distinct().count() == 1;
        return oneLoss ? leads(findings.lowestValidationCost(), regularization, learningRate) : NOT_TESTED;
    }

    /** That the setting with these hyperparameters has the highest test accuracy. */
    public String highestAccuracy(double regularization, double learningRate) {
        return leads(findings.highestTestAccuracy(), regularization, learningRate);
    }

    /** That a penalty raised the test accuracy in no comparison with λ = 0. */
    public String regularizationNeverHelped() {
        return all(findings.regularization().stream()
                .map(PairedDifference::greater)
                .map(ClaimsView::opposite)
                .toList());
    }

    /** That the test accuracy falls from each λ to the next larger one, λ = 0 included. */
    public String accuracyFallsWithRegularization() {
        if (findings.strength().isEmpty()) {
            return NOT_TESTED;
        }
        return all(Stream.concat(findings.regularization().stream(), findings.strength().stream())
                .map(PairedDifference::less)
                .toList());
    }

    /** That the training loss fell more than the training cost wherever λ is above 0. */
    public String lossFellMore() {
        return all(findings.lossAgainstCost().stream()
                .map(LossAgainstCost::lossFellMore)
                .toList());
    }

    /** That the setting with these hyperparameters is unstable. */
    public String unstable(double regularization, double learningRate) {
        Optional<String> id = id(regularization, learningRate);
        return all(findings.stability().stream()
                .filter(s -> id.filter(s.id()::equals).isPresent())
                .map(Stability::unstable)
                .toList());
    }

    /** That centred differences come closer to the analytical gradient than one-sided ones. */
    public String centredMoreAccurate() {
        return findings.centredMoreAccurate().name();
    }

    /** Not held if another one leads and is told apart, undecided in a tie. */
    private String leads(Ranking ranking, double regularization, double learningRate) {
        Optional<String> id = id(regularization, learningRate);
        if (id.isEmpty() || ranking.ids().size() < 2) {
            return NOT_TESTED;
        }
        if (ranking.best().equals(id.get())) {
            return ranking.standsAlone().name();
        }
        boolean open = Stream.concat(ranking.tied().stream(), ranking.incomparable().stream())
                .anyMatch(id.get()::equals);
        return (open ? Verdict.UNDECIDED : Verdict.DOES_NOT_HOLD).name();
    }

    /** The write-up trains with cross-entropy only; its settings are known by λ and η. */
    private Optional<String> id(double regularization, double learningRate) {
        return study.experiments().stream()
                .filter(e -> matches(e.experiment().hyperparameters(), regularization, learningRate))
                .map(ExperimentResult::id)
                .findFirst();
    }

    private static boolean matches(Hyperparameters h, double regularization, double learningRate) {
        return h.loss() == LossFunction.CROSS_ENTROPY
                && h.regularization() == regularization
                && h.learningRate() == learningRate;
    }

    private Stream<Hyperparameters> hyperparameters() {
        return study.experiments().stream().map(e -> e.experiment().hyperparameters());
    }

    private static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> Verdict.DOES_NOT_HOLD;
            case DOES_NOT_HOLD -> Verdict.HOLDS;
            case UNDECIDED, NOT_TESTED -> verdict;
        };
    }

    /** Held if each case holds, not held if one does not. */
    private static String all(List<Verdict> cases) {
        if (cases.isEmpty()) {
            return NOT_TESTED;
        }
        Verdict verdict = cases.contains(Verdict.DOES_NOT_HOLD)
                ? Verdict.DOES_NOT_HOLD
                : cases.contains(Verdict.UNDECIDED) ? Verdict.UNDECIDED : Verdict.HOLDS;
        return verdict.name();
    }
}

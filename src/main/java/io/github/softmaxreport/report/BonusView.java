package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Places;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.findings.BonusFindings;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.ComparisonResult;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Part two of the study as templates read it. */
public record BonusView(
        BonusResult result,
        BonusFindings findings,
        Bonus asked,
        double tolerance,
        Hyperparameters shared,
        Numbers number,
        Words words) {
    static final Source PLACE = Source.of("/bonus");
    private static final Source FINDINGS = Source.of("/bonusFindings");
    static final Source ASKED = Places.CONFIGURATION.at("bonus");

    /** None where the study has one part only. */
    static List<BonusView> of(StudyResult study, Findings findings, Numbers number, Words words) {
        return study
                .bonus()
                .map(result -> new BonusView(
                        result,
                        findings.bonus().orElseThrow(),
                        study.study().bonus().orElseThrow(),
                        study.study().gradientVerification().tolerance(),
                        study.study().experiments().get(0).hyperparameters(),
                        number,
                        words))
                .stream()
                .toList();
    }

    /** Images of the data on which choices were made: train, validation. */
    public BoundNumber chosenOn(String split) {
        return images(result.chosenOn(), "chosenOn", split);
    }

    /** Images of the data on which the chosen setting was trained: train, validation, test. */
    public BoundNumber finalData(String split) {
        return images(result.finalData(), "finalData", split);
    }

    /** The number of seeds of what is no longer chosen from. */
    public BoundNumber seeds() {
        return number.value(asked.seeds().size(), ASKED.at("seeds").each().with("count"), "bonus.seeds");
    }

    /** Whether there is more than one. */
    public boolean repeated() {
        return asked.seeds().size() > 1;
    }

    /** The gradient of every loss that this part minimises. */
    public List<LossGradientView> gradients() {
        return LossGradientView.of(result.gradients(), tolerance, PLACE.at("gradients"), number);
    }

    /** Whether the complex step agrees with all of them. */
    public boolean gradientsPass() {
        return gradients().stream().allMatch(LossGradientView::passed);
    }

    /** Whether one of the losses has kinks. */
    public boolean kinked() {
        return result.gradients().stream().anyMatch(g -> g.loss().key().endsWith("hinge"));
    }

    /** How the setting was chosen. */
    public SearchView search() {
        return new SearchView(result, asked, shared, number, words);
    }

    /** The chosen setting on the final data. */
    public TrialView best() {
        return TrialView.of(result.best(), PLACE.at("best"), Optional.empty(), FINDINGS, number, words);
    }

    /** What others printed; none if the study names nothing. */
    public List<BoundNumber> published() {
        return asked.published().stream()
                .map(best ->
                        number.value(best.testAccuracy(), ASKED.at("published", "testAccuracy"), "bonus.published"))
                .toList();
    }

    /** What that is and where it stands. */
    public Markup citation() {
        return number.text(asked.published().orElseThrow().citation(), ASKED.at("published", "citation"));
    }

    /** Whether the chosen setting's mean lies above it, by the seeds. */
    public String abovePublished() {
        return findings.aboveBest().name();
    }

    /** What the test images leave open about the chosen setting's mean: the lower end. */
    public BoundNumber samplingLow() {
        return number.value(findings.sampling().low(), FINDINGS.at("sampling", 0), "bonus.sampling.low");
    }

    /** The upper end. */
    public BoundNumber samplingHigh() {
        return number.value(findings.sampling().high(), FINDINGS.at("sampling", 1), "bonus.sampling.high");
    }

    /** Whether what the test images leave open about that mean has the published accuracy in it. */
    public boolean imagesLeaveOpen() {
        return asked.published().stream()
                .anyMatch(best -> findings.sampling().low() <= best.testAccuracy()
                        && best.testAccuracy() <= findings.sampling().high());
    }

    /** The comparisons, in the study's order. */
    public List<TrialsView> comparisons() {
        return IntStream.range(0, result.comparisons().size())
                .mapToObj(c -> {
                    ComparisonResult comparison = result.comparisons().get(c);
                    return TrialsView.of(
                            comparison,
                            findings.gains().get(c),
                            PLACE.at("comparisons", c),
                            FINDINGS.at("gains", c),
                            number,
                            words);
                })
                .toList();
    }

    /** The chosen setting by number of training images. */
    public List<TrialView> learningCurve() {
        return IntStream.range(0, result.learningCurve().size())
                .mapToObj(i -> TrialView.of(
                        result.learningCurve().get(i),
                        PLACE.at("learningCurve", i),
                        Optional.empty(),
                        FINDINGS,
                        number,
                        words))
                .toList();
    }

    /** What the last step of the learning curve gained; none without one. */
    public List<Quantity> lastStep() {
        return findings.lastStep().stream()
                .map(step -> number.over(step, FINDINGS.at("lastStep").each(), "bonus.lastStep"))
                .toList();
    }

    /** Whether more images still gained something: GREATER, LESS or OPEN, by the seeds. */
    public String lastStepVerdict() {
        Statistic step = findings.lastStep().orElseThrow();
        return step.low().orElse(Double.NEGATIVE_INFINITY) > 0
                ? "GREATER"
                : step.high().orElse(Double.POSITIVE_INFINITY) < 0 ? "LESS" : "OPEN";
    }

    /** Ensembles of each kind. */
    public List<EnsembleView> ensembles() {
        return IntStream.range(0, result.ensembles().size())
                .mapToObj(i -> new EnsembleView(
                        result.ensembles().get(i),
                        findings.ensembleGains().get(i),
                        PLACE.at("ensembles", i),
                        FINDINGS.at("ensembleGains", i),
                        number,
                        words))
                .toList();
    }

    /** Settings whose probabilities were looked at. */
    public List<ProbabilityView> probabilities() {
        return IntStream.range(0, result.probabilities().size())
                .mapToObj(i ->
                        new ProbabilityView(result.probabilities().get(i), PLACE.at("probabilities", i), number, words))
                .toList();
    }

    private BoundNumber images(BonusResult.DatasetCounts counts, String data, String split) {
        return number.value(
                counts.of(Numbers.split(split)), PLACE.at(data, split), "bonus.images", words.of("split." + split));
    }
}

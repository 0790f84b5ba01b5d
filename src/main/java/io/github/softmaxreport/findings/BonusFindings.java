package io.github.softmaxreport.findings;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.evaluate.Wilson;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.ComparisonResult;
import io.github.softmaxreport.study.EnsembleResult;
import io.github.softmaxreport.study.TrialResult;
import io.github.softmaxreport.study.TrialRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may be said of part two.
 *
 * @param gains for each comparison its trials against those that they name, in the comparison's order; one family for
 *     Holm's correction
 * @param aboveBest whether the chosen setting's mean test accuracy lies above the configured one, by the seeds; NOT_TESTED
 *     without such a number
 * @param sampling what the number of test images leaves open about that mean
 * @param ensembleGains for each ensemble accuracies of the largest minus the mean of its members: by vote and by mean
 *     probability
 * @param lastStep for the learning curve, accuracy with the most images minus that with the next fewer, seed by seed
 */
public record BonusFindings(
        List<List<SettingComparison>> gains,
        Verdict aboveBest,
        Wilson sampling,
        List<EnsembleGain> ensembleGains,
        Optional<Statistic> lastStep) {
    /** By how much an ensemble is better than its members are on average, as fractions. */
    public record EnsembleGain(double vote, double mean) {}

    public BonusFindings {
        gains = List.copyOf(gains);
        ensembleGains = List.copyOf(ensembleGains);
    }

    /** Draws them from the results alone. */
    public static BonusFindings of(BonusResult bonus, Optional<Bonus.PublishedBest> best) {
        return new BonusFindings(
                bonus.comparisons().stream().map(BonusFindings::gains).toList(),
                best.map(published -> above(bonus.best().test(), published.testAccuracy()))
                        .orElse(Verdict.NOT_TESTED),
                Wilson.of(bonus.best().test().mean(), bonus.finalData().test()),
                bonus.ensembles().stream().map(BonusFindings::gain).toList(),
                lastStep(bonus.learningCurve()));
    }

    private static Verdict above(Statistic accuracy, double value) {
        return accuracy.n() == 1
                ? Verdict.UNDECIDED
                : new MeanTest(accuracy, Region.above(value), SettingComparison.LEVEL).verdict();
    }

    private static List<SettingComparison> gains(ComparisonResult comparison) {
        List<PairedDifference> differences = new ArrayList<>();
        List<SeedTests> tests = new ArrayList<>();
        for (TrialResult trial : comparison.trials()) {
            if (!trial.trial().baseline()) {
                TrialResult other = comparison.trial(trial.trial().against());
                differences.add(
                        new PairedDifference(trial.trial().id(), other.trial().id(), trial.minus(other)));
                tests.add(new SeedTests(
                        trial.runs().stream().map(BonusFindings::test).toList()));
            }
        }
        return Comparisons.corrected(differences, tests);
    }

    /** On the test images, the other's first: as everywhere, what is compared comes second. */
    private static SeedTests.SeedTest test(TrialRun run) {
        TrialRun.Discordance images = run.against().orElseThrow();
        return new SeedTests.SeedTest(run.seed(), new McNemar(images.otherAlone(), images.alone()));
    }

    private static EnsembleGain gain(EnsembleResult ensemble) {
        double members = new Statistic(ensemble.members()).mean();
        int last = ensemble.members().size() - 1;
        return new EnsembleGain(
                ensemble.vote().get(last) - members, ensemble.mean().get(last) - members);
    }

    private static Optional<Statistic> lastStep(List<TrialResult> curve) {
        int sizes = curve.size();
        return sizes < 2 ? Optional.empty() : Optional.of(curve.get(sizes - 1).minus(curve.get(sizes - 2)));
    }
}

package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.Statistic;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One comparison, or one measure, that a verdict rests on.
 *
 * @param setting id of the setting; of the gradient the block W or b
 * @param against id of what it is compared with; empty for a measure of the setting alone
 * @param values one for each run; of the gradient for each start
 * @param limit what the measure is held against; for a comparison the margin
 * @param interval of the mean at the claim's level; empty where the mean does not decide
 * @param pValue of the mean, by Student's t test; empty where there is no interval
 * @param imagesPValue by which the test images tell the two apart, Holm-corrected over the study; empty where the
 *     images do not matter
 */
public record Evidence(
        Measure measure,
        String setting,
        String against,
        Statistic values,
        double limit,
        Optional<Interval> interval,
        OptionalDouble pValue,
        OptionalDouble imagesPValue,
        Verdict verdict,
        Open open) {
    /** What the values are. */
    public enum Measure {
        /** The claim's metric of the setting minus that of the other, seed by seed. */
        DIFFERENCE,
        /** The claim's metric minus the published value. */
        GAP,
        /** Change of the training loss from start to end; negative where it fell. */
        LOSS_CHANGE,
        /** Change of the training cost minus change of the training loss, from start to end. */
        EXCESS_FALL,
        /** Ups or downs of the training cost, whichever are less, over its range. */
        OSCILLATION,
        /** The claim's metric, whose standard deviation counts. */
        SPREAD,
        /** Range of the training cost over the last epochs, as a share of it. */
        CHANGE,
        /** Decimal logarithm of the other method's error over the method's, start by start. */
        ADVANTAGE;

        /** The name in results.json. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Of a mean that is to lie in a region. */
    static Evidence ofMean(
            Measure measure, String setting, String against, Statistic values, Region region, double significance) {
        double limit = Double.isFinite(region.high()) ? region.high() : Math.abs(region.low());
        boolean finite = values.values().stream().allMatch(Double::isFinite);
        if (!finite || values.n() == 1) {
            Open.Reason reason = finite ? Open.Reason.ONE_RUN : Open.Reason.DIVERGED;
            return plain(measure, setting, against, values, limit, Verdict.UNDECIDED, Open.of(reason));
        }
        MeanTest test = new MeanTest(values, region, significance);
        return new Evidence(
                measure,
                setting,
                against,
                values,
                limit,
                Optional.of(test.interval()),
                OptionalDouble.of(test.pValue()),
                OptionalDouble.empty(),
                test.verdict(),
                test.open());
    }

    /** Of a measure that each run has by itself; one run decides nothing of others. */
    static Evidence ofRuns(Measure measure, String setting, Statistic values, double limit, Verdict verdict) {
        if (values.n() == 1) {
            return plain(measure, setting, "", values, limit, Verdict.UNDECIDED, Open.of(Open.Reason.ONE_RUN));
        }
        Open open = verdict == Verdict.UNDECIDED ? Open.of(Open.Reason.RUNS_DIFFER) : Open.NONE;
        return plain(measure, setting, "", values, limit, verdict, open);
    }

    /** Of how far the runs lie apart. */
    static Evidence ofSpread(String setting, Statistic values, double limit) {
        OptionalDouble deviation = values.deviation();
        Verdict verdict = deviation.isEmpty()
                ? Verdict.UNDECIDED
                : deviation.getAsDouble() >= limit ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
        Open open = deviation.isEmpty() ? Open.of(Open.Reason.ONE_RUN) : Open.NONE;
        return plain(Measure.SPREAD, setting, "", values, limit, verdict, open);
    }

    /** Of settings that can't be compared, since a run of one ended without a finite cost. */
    static Evidence ofDiverged(String setting, String against, Statistic values) {
        Open open = Open.of(Open.Reason.DIVERGED);
        return plain(Measure.DIFFERENCE, setting, against, values, 0, Verdict.UNDECIDED, open);
    }

    private static Evidence plain(
            Measure measure,
            String setting,
            String against,
            Statistic values,
            double limit,
            Verdict verdict,
            Open open) {
        return new Evidence(
                measure,
                setting,
                against,
                values,
                limit,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                verdict,
                open);
    }

    /** The same, decided only if the test images tell the two apart, too. */
    Evidence onlyIfImagesTell(double adjusted, double significance) {
        boolean tell = adjusted < significance;
        return new Evidence(
                measure,
                setting,
                against,
                values,
                limit,
                interval,
                pValue,
                OptionalDouble.of(adjusted),
                tell ? verdict : Verdict.UNDECIDED,
                tell || values.n() == 1 ? open : Open.of(Open.Reason.TEST_IMAGES));
    }
}

package io.github.softmaxreport.findings;

import io.github.softmaxreport.evaluate.Statistic;
import java.util.Optional;

/**
 * The test accuracies of two settings, compared against both uncertainties: that of the seeds by the paired differences,
 * that of the test images by McNemar's test, Holm-corrected over all pairs of the study.
 *
 * @param first the setting that comes first in the study
 * @param second the setting that is compared with it
 * @param difference second minus first, seed by seed
 * @param tests on the same test images, seed by seed
 * @param adjusted the tests' p-value after Holm's correction
 */
public record SettingComparison(
        String first, String second, PairedDifference difference, SeedTests tests, double adjusted) {
    /** Below this a corrected p-value tells two settings apart. */
    public static final double LEVEL = 0.05;

    /** Whether the test images, whatever the seeds, tell the two apart. */
    public boolean imagesTell() {
        return adjusted < LEVEL;
    }

    /** Whether the seeds, whatever the test images, tell the two apart: the 95 % interval excludes zero. */
    public boolean seedsTell() {
        return difference.greater() == Verdict.HOLDS || difference.less() == Verdict.HOLDS;
    }

    /** Whether the second is more accurate than the first: decided only where both tell them apart. */
    public Verdict greater() {
        return told(difference.greater());
    }

    /** Whether the second is less accurate than the first: decided only where both tell them apart. */
    public Verdict less() {
        return told(difference.less());
    }

    /** Whether the two cannot be told apart. */
    public boolean tied() {
        return !(imagesTell() && seedsTell());
    }

    private Verdict told(Verdict bySeeds) {
        return tied() ? Verdict.UNDECIDED : bySeeds;
    }

    /** The one of the two that this is not; empty if this is neither. */
    Optional<String> other(String one) {
        return first.equals(one) ? Optional.of(second) : second.equals(one) ? Optional.of(first) : Optional.empty();
    }

    /** The differences, second minus first. */
    public Statistic statistic() {
        return difference.difference();
    }
}

package io.github.softmaxreport.findings;

import java.util.Locale;

/**
 * Why a statement is without a decision, and what would decide it.
 *
 * @param runs in all, with which it would be decided four times in five, if the observed mean and spread are the true
 *     ones; 0 where it is decided, or where no number of runs is known to do
 */
public record Open(Reason reason, int runs) {
    /** What stands in the way. */
    public enum Reason {
        /** Nothing: it is decided. */
        NONE,
        /** The interval of the mean is too wide; more runs narrow it. */
        SPREAD,
        /** One run says nothing of others, nor how many would be needed. */
        ONE_RUN,
        /** The runs' mean lies where holding and not holding meet, or all too near. */
        BORDER,
        /** The test images do not tell the settings apart. */
        TEST_IMAGES,
        /** Some runs do and others do not; more runs would not make them agree. */
        RUNS_DIFFER,
        /** A run diverged, so that its numbers cannot be compared. */
        DIVERGED,
        /** The study has no such settings, or none that can be compared. */
        ABSENT,
        /** Costs of different loss functions measure different things. */
        DIFFERENT_LOSSES,
        /** Training ended before the window in which it could come to rest. */
        FEW_EPOCHS;

        /** The name in results.json. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Decided. */
    public static final Open NONE = of(Reason.NONE);

    static Open of(Reason reason) {
        return new Open(reason, 0);
    }
}

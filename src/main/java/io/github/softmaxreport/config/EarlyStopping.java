package io.github.softmaxreport.config;

/**
 * Whether the best epoch is kept, and when there is no more hope of a better one.
 *
 * @param criterion by which the best epoch is known, on the validation images
 * @param patience epochs without a better one after which training stops
 */
public record EarlyStopping(Criterion criterion, int patience) {
    public EarlyStopping {
        Checks.atLeast(1, "earlyStopping.patience", patience);
    }
}

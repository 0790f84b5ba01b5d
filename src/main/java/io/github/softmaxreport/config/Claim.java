package io.github.softmaxreport.config;

import java.util.Optional;

/**
 * A comparative statement about the results, to be given a verdict. Which operands count depends on its kind.
 *
 * @param id unique; names its place in the report
 * @param text the statement as its source words it; plain text
 * @param source who states it; plain text, empty if nobody but this study
 * @param required whether a run with --strict fails where it does not hold
 * @param kind what it states
 * @param setting the settings it is about; it must hold for each
 * @param against the settings they are compared with
 * @param split train, validation or test: the images on which the metric is taken at the end of training
 * @param metric cost, loss or accuracy
 * @param hyperparameter the key in which compared settings differ, and in no other; empty: any may
 * @param direction which way is meant
 * @param method the gradient estimate that is said to be more accurate
 * @param than the gradient estimate that it is compared with
 * @param value a published number, in the metric's unit
 * @param margin differences up to it count as none, in the metric's unit
 * @param significance level of the tests; intervals cover one minus it
 */
public record Claim(
        String id,
        String text,
        String source,
        boolean required,
        ClaimKind kind,
        Selection setting,
        Selection against,
        String split,
        String metric,
        Optional<String> hyperparameter,
        Optional<Direction> direction,
        Optional<DifferenceMethod> method,
        Optional<DifferenceMethod> than,
        Optional<Double> value,
        double margin,
        double significance) {
    public Claim {
        Checks.atLeast(0, "margin", margin);
        Checks.that(significance > 0 && significance < 1, "significance", significance);
    }

    /** Whether a lower value of its metric is the better one. */
    public boolean lowerIsBetter() {
        return !metric.equals("accuracy");
    }

    /** The same of the loss instead of its metric. */
    public Claim ofLoss() {
        return new Claim(
                id,
                text,
                source,
                required,
                kind,
                setting,
                against,
                split,
                "loss",
                hyperparameter,
                direction,
                method,
                than,
                value,
                margin,
                significance);
    }
}

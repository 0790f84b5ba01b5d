package io.github.softmaxreport.study;

import io.github.softmaxreport.evaluate.Split;
import java.util.List;

/**
 * Everything that part two of the report is made from.
 *
 * @param gradients of every loss that part two minimises
 * @param selections every choice in the order in which they were made, all before the first test image was looked at
 * @param best the chosen setting on the final data, with the study's seeds
 * @param learningCurve the chosen setting on the first images of the final data; empty if not asked for
 * @param ensembles of the chosen setting; empty if not asked for
 */
public record BonusResult(
        DatasetCounts chosenOn,
        DatasetCounts finalData,
        List<LossGradient> gradients,
        RangeTestResult rangeTest,
        SearchResult search,
        List<Selection> selections,
        List<ComparisonResult> comparisons,
        TrialResult best,
        List<TrialResult> learningCurve,
        List<EnsembleResult> ensembles,
        List<ProbabilityResult> probabilities) {
    public BonusResult {
        gradients = List.copyOf(gradients);
        selections = List.copyOf(selections);
        comparisons = List.copyOf(comparisons);
        learningCurve = List.copyOf(learningCurve);
        ensembles = List.copyOf(ensembles);
        probabilities = List.copyOf(probabilities);
    }

    /** Images of each part. */
    public record DatasetCounts(int train, int validation, int test) {
        /** Those of a part. */
        public int of(Split split) {
            return switch (split) {
                case TRAIN -> train;
                case VALIDATION -> validation;
                case TEST -> test;
            };
        }
    }
}

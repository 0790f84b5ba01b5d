package io.github.softmaxreport.config;

import java.util.List;
import java.util.Optional;

/**
 * Part two of the study: what further options gain. Everything is chosen on validation images; only what follows from the
 * choice is shown the test images.
 *
 * @param dataset on which settings are compared and chosen
 * @param finalDataset on which the chosen setting is trained for good
 * @param seeds one run each of everything that is no longer chosen from
 * @param recipe where the search begins; what it doesn't search stays
 * @param rangeTest of the recipe's learning rate
 * @param search for the recipe's other values
 * @param comparisons of settings, each with a baseline
 * @param learningCurve of the chosen setting
 * @param ensembles of classifiers of the chosen setting
 * @param probabilities settings whose probabilities are looked at, on {@code finalDataset}
 * @param published what the chosen setting is held against
 */
public record Bonus(
        DatasetChoice dataset,
        DatasetChoice finalDataset,
        List<Long> seeds,
        Hyperparameters recipe,
        RangeTest rangeTest,
        Search search,
        List<Comparison> comparisons,
        LearningCurve learningCurve,
        Ensembles ensembles,
        List<Trial> probabilities,
        Optional<PublishedBest> published) {
    /**
     * The highest accuracy that others printed for such a classifier.
     *
     * @param testAccuracy fraction of the test images
     * @param citation where it stands, plain text
     */
    public record PublishedBest(double testAccuracy, String citation) {}

    public Bonus {
        seeds = List.copyOf(seeds);
        comparisons = List.copyOf(comparisons);
        probabilities = List.copyOf(probabilities);
        Checks.that(!seeds.isEmpty(), "seeds", seeds);
    }

    /** The same without what others printed. */
    Bonus unpublished() {
        return with(dataset, finalDataset, Optional.empty());
    }

    /**
     * The same on another data set.
     *
     * @param other a data set that is known
     */
    public Bonus named(String other) {
        return with(dataset.named(other), finalDataset.named(other), published);
    }

    private Bonus with(DatasetChoice choosing, DatasetChoice training, Optional<PublishedBest> printed) {
        return new Bonus(
                choosing,
                training,
                seeds,
                recipe,
                rangeTest,
                search,
                comparisons,
                learningCurve,
                ensembles,
                probabilities,
                printed);
    }
}

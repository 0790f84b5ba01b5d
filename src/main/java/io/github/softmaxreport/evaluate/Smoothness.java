package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.model.LinearClassifier;
import java.util.stream.IntStream;

/** How smooth a class's template looks: the correlation of neighbouring weights. */
public final class Smoothness {
    private final LinearClassifier classifier;
    private final int k;
    private final DatasetDescription dataset;
    private double first;
    private double second;
    private double squaresOfFirst;
    private double squaresOfSecond;
    private double products;
    private long pairs;

    private Smoothness(LinearClassifier classifier, int k, DatasetDescription dataset) {
        this.classifier = classifier;
        this.k = k;
        this.dataset = dataset;
    }

    /**
     * Pearson's correlation of each weight with its right and its lower neighbour in the same colour plane: near 1 for
     * a smooth picture, near 0 for noise; NaN where weights are equal, not finite or without neighbours.
     *
     * @param dataset says how a row of W is an image
     */
    public static double of(LinearClassifier classifier, int k, DatasetDescription dataset) {
        return new Smoothness(classifier, k, dataset).correlation();
    }

    /** The pairs of neighbours in a class's template. */
    public static long pairs(DatasetDescription dataset) {
        long across = (dataset.width() - 1L) * dataset.height();
        long down = dataset.width() * (dataset.height() - 1L);
        return dataset.channels() * (across + down);
    }

    private double correlation() {
        int width = dataset.width();
        int height = dataset.height();
        IntStream.range(0, width * height * dataset.channels()).forEach(j -> {
            if (j % width < width - 1) {
                add(j, j + 1);
            }
            if (j / width % height < height - 1) {
                add(j, j + width);
            }
        });
        double covariance = products / pairs - first / pairs * (second / pairs);
        double variances = (squaresOfFirst / pairs - first / pairs * (first / pairs))
                * (squaresOfSecond / pairs - second / pairs * (second / pairs));
        return variances > 0 ? covariance / Math.sqrt(variances) : Double.NaN;
    }

    private void add(int j, int neighbour) {
        double a = classifier.weight(k, j);
        double b = classifier.weight(k, neighbour);
        first += a;
        second += b;
        squaresOfFirst += a * a;
        squaresOfSecond += b * b;
        products += a * b;
        pairs++;
    }
}

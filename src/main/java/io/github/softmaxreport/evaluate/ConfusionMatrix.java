package io.github.softmaxreport.evaluate;

import java.util.List;

/** Counts of images by true class (row) and predicted class (column), K x K. */
public record ConfusionMatrix(List<List<Integer>> counts) {
    public ConfusionMatrix {
        counts = counts.stream().map(List::copyOf).toList();
    }

    /** Images of class k that were recognised, as a fraction of all of class k; NaN where there is none. */
    public double classAccuracy(int k) {
        int all = counts.get(k).stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? Double.NaN : (double) counts.get(k).get(k) / all;
    }

    /** Images in all. */
    public int total() {
        return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    }
}

package io.github.softmaxreport.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Counts of images by true class (row) and predicted class (column), K x K. */
public record ConfusionMatrix(List<List<Integer>> counts) {
    public ConfusionMatrix {
        counts = counts.stream().map(List::copyOf).toList();
    }

    /**
     * Counts pairs.
     *
     * @param classes K
     * @param truth true class of each image, in 0..K-1
     * @param predicted predicted class of each image, in 0..K-1
     */
    public static ConfusionMatrix of(int classes, List<Integer> truth, List<Integer> predicted) {
        int[][] counts = new int[classes][classes];
        for (int i = 0; i < truth.size(); i++) {
            counts[truth.get(i)][predicted.get(i)]++;
        }
        List<List<Integer>> rows = new ArrayList<>();
        for (int[] row : counts) {
            rows.add(Arrays.stream(row).boxed().toList());
        }
        return new ConfusionMatrix(rows);
    }

    /** Images of class k that were recognised, as a fraction of all of class k; NaN where there is none. */
    public double classAccuracy(int k) {
        return share(k, k);
    }

    /** Images of class k that were taken for class j, as a fraction of all of class k; NaN where there is none. */
    public double share(int k, int j) {
        int all = images(k);
        return all == 0 ? Double.NaN : (double) counts.get(k).get(j) / all;
    }

    /** The shares of class k by the class that its images were taken for. */
    public List<Double> shares(int k) {
        return IntStream.range(0, classes()).mapToObj(j -> share(k, j)).toList();
    }

    /** Images of class k. */
    public int images(int k) {
        return counts.get(k).stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether any image was taken for class k. */
    public boolean predicts(int k) {
        return counts.stream().anyMatch(row -> row.get(k) > 0);
    }

    /** The number of classes, K. */
    public int classes() {
        return counts.size();
    }

    /** Images in all. */
    public int total() {
        return IntStream.range(0, classes()).map(this::images).sum();
    }
}

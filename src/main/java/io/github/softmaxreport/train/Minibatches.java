package io.github.softmaxreport.train;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The order in which an epoch visits n images. A batch is a range of {@link #rows}; the last one may be smaller. */
final class Minibatches {
    private final int[] rows;
    private final int batchSize;
    private final boolean shuffle;
    private final SplittableRandom random;

    /**
     * @param count n
     * @param batchSize images in a batch, at least 1
     * @param shuffle whether each epoch has a new random order; file order otherwise
     */
    Minibatches(int count, int batchSize, boolean shuffle, SplittableRandom random) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("batch size " + batchSize + "; wanted at least 1");
        }
        this.rows = IntStream.range(0, count).toArray();
        this.batchSize = batchSize;
        this.shuffle = shuffle;
        this.random = random;
    }

    /** Draws the next epoch's order (Fisher and Yates), where it is random. */
    void nextEpoch() {
        if (shuffle) {
            for (int i = rows.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int row = rows[i];
                rows[i] = rows[other];
                rows[other] = row;
            }
        }
    }

    /** Image indices in this epoch's order; the array itself, not to be written. */
    int[] rows() {
        return rows;
    }

    /** Where the batch that begins at this position ends (exclusive). */
    int end(int from) {
        return Math.min(from + batchSize, rows.length);
    }
}

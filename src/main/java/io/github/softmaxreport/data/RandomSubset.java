package io.github.softmaxreport.data;

import java.util.SplittableRandom;

/**
 * Some of n images, drawn at random without repetition: the first ones of a random order of all (Fisher and Yates, from
 * the last position down). Both parts keep the order of the files.
 */
final class RandomSubset {
    private final LabelledImages all;
    private final boolean[] drawn;
    private final int count;

    /**
     * @param count how many are drawn, fewer than there are
     */
    RandomSubset(LabelledImages all, int count, long seed) {
        if (count >= all.count()) {
            throw new DataException("dataset: " + count + " images are to be held out of " + all.count()
                    + " to train on; fewer are wanted");
        }
        this.all = all;
        this.count = count;
        this.drawn = new boolean[all.count()];
        int[] order = new int[all.count()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int row = order[i];
            order[i] = order[other];
            order[other] = row;
        }
        for (int i = 0; i < count; i++) {
            drawn[order[i]] = true;
        }
    }

    /** The images that are drawn. */
    LabelledImages drawn() {
        return part(true, count);
    }

    /** The others. */
    LabelledImages others() {
        return part(false, all.count() - count);
    }

    private LabelledImages part(boolean wanted, int size) {
        LabelledImages part = new LabelledImages(size, all.dimensions());
        byte[] pixels = new byte[all.dimensions()];
        int next = 0;
        for (int i = 0; i < drawn.length; i++) {
            if (drawn[i] == wanted) {
                for (int j = 0; j < pixels.length; j++) {
                    pixels[j] = (byte) all.pixel(i, j);
                }
                part.set(next++, all.label(i), pixels, 0);
            }
        }
        return part;
    }
}

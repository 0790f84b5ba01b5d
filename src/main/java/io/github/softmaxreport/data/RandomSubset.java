package io.github.softmaxreport.data;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Some of n images, drawn at random without repetition: the first ones of a random order of all (Fisher and Yates, from
 * the last position down). Both parts keep the order of the files.
 */
final class RandomSubset {
    private final LabelledImages all;
    private final boolean[] drawn;

    /**
     * @param count how many are drawn, fewer than there are
     */
    RandomSubset(LabelledImages all, int count, long seed) {
        if (count >= all.count()) {
            throw new DataException("dataset: " + count + " images are to be held out of " + all.count()
                    + " to train on; fewer are wanted");
        }
        this.all = all;
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
        return part(true);
    }

    /** The others. */
    LabelledImages others() {
        return part(false);
    }

    private LabelledImages part(boolean wanted) {
        return all.only(
                IntStream.range(0, drawn.length).filter(i -> drawn[i] == wanted).toArray());
    }
}

package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Augmentation;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.ImageBlock;
import io.github.softmaxreport.model.Share;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The batches of each epoch over a set of images: in file order or in a random one, the last batch maybe smaller. */
final class Minibatches {
    private final LabelledImages images;
    private final int[] order;
    private final int batchSize;
    private final boolean shuffle;
    private final SplittableRandom random;
    private final Augmenter augmenter;
    private final int blockSize;

    /**
     * @param batchSize images in a batch, at least 1
     * @param shuffle whether each epoch has a new random order; file order otherwise
     * @param random of which the orders are drawn
     * @param augmenter varies the images
     */
    Minibatches(LabelledImages images, int batchSize, boolean shuffle, SplittableRandom random, Augmenter augmenter) {
        this(images, batchSize, shuffle, random, augmenter, ImageBlock.CAPACITY);
    }

    private Minibatches(
            LabelledImages images,
            int batchSize,
            boolean shuffle,
            SplittableRandom random,
            Augmenter augmenter,
            int blockSize) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("batch size " + batchSize + "; wanted at least 1");
        }
        this.images = images;
        this.order = IntStream.range(0, images.count()).toArray();
        this.batchSize = batchSize;
        this.shuffle = shuffle;
        this.random = random;
        this.augmenter = augmenter;
        this.blockSize = blockSize;
    }

    /** The images in file order as one batch: a pass that only looks. */
    static Minibatches onePass(LabelledImages images) {
        SplittableRandom nothing = new SplittableRandom();
        Augmenter none = new Augmenter(Augmentation.NONE, nothing);
        return new Minibatches(images, Math.max(1, images.count()), false, nothing, none, ImageBlock.LOOK);
    }

    /** Batches of an epoch. */
    int count() {
        return (order.length + batchSize - 1) / batchSize;
    }

    /**
     * One epoch: each batch in turn, cut into blocks where it is longer than one.
     *
     * @param block loaded anew before each call
     * @param visitor sees each block's share of its batch
     */
    void forEach(ImageBlock block, Consumer<Share> visitor) {
        if (shuffle) {
            drawOrder();
        }
        int[] shown = augmenter.vary(order);
        for (int from = 0; from < order.length; from += batchSize) {
            int to = Math.min(from + batchSize, order.length);
            for (int cut = from; cut < to; cut += blockSize) {
                int end = Math.min(cut + blockSize, to);
                block.load(images, shown, cut, end);
                visitor.accept(new Share(to - from, cut == from, end == to));
            }
        }
    }

    /** Draws what an epoch would, without showing an image: the next epoch is then that after it. */
    void skip() {
        if (shuffle) {
            drawOrder();
        }
        augmenter.vary(order);
    }

    /** Fisher and Yates, from the last position down. */
    private void drawOrder() {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int row = order[i];
            order[i] = order[other];
            order[other] = row;
        }
    }
}

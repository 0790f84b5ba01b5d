package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Augmentation;
import io.github.softmaxreport.model.Variant;
import java.util.SplittableRandom;

/** Draws, image by image in the order of an epoch, how each is shown: first whether turned, then where it is moved to. */
final class Augmenter {
    private final Augmentation augmentation;
    private final SplittableRandom random;

    Augmenter(Augmentation augmentation, SplittableRandom random) {
        this.augmentation = augmentation;
        this.random = random;
    }

    /**
     * One epoch's images as they are to be shown.
     *
     * @param order unchanged
     * @return order itself, if images are shown as they are
     */
    int[] vary(int[] order) {
        if (!augmentation.present()) {
            return order;
        }
        int[] variants = new int[order.length];
        int jitter = augmentation.jitter();
        for (int i = 0; i < order.length; i++) {
            boolean mirrored = augmentation.flips() && random.nextInt(2) == 1;
            int right = jitter == 0 ? 0 : random.nextInt(2 * jitter + 1) - jitter;
            int down = jitter == 0 ? 0 : random.nextInt(2 * jitter + 1) - jitter;
            variants[i] = Variant.of(order[i], mirrored, right, down);
        }
        return variants;
    }
}

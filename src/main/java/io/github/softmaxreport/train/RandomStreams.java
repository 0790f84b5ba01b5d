package io.github.softmaxreport.train;

import java.util.SplittableRandom;

/** The random numbers of one run: an independent stream for each purpose, all from the run's seed and nothing else. */
final class RandomStreams {
    private final SplittableRandom start;
    private final SplittableRandom order;
    private final SplittableRandom augmentation;

    RandomStreams(long seed) {
        SplittableRandom root = new SplittableRandom(seed);
        start = root.split();
        order = root.split();
        augmentation = root.split();
    }

    /** For the start of W and b. */
    Gaussians start() {
        return new Gaussians(start);
    }

    /** For the order of the images. */
    SplittableRandom order() {
        return order;
    }

    /** For what varies the images. */
    SplittableRandom augmentation() {
        return augmentation;
    }
}

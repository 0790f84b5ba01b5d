package io.github.softmaxreport.train;

import java.util.SplittableRandom;

/** The random numbers of one run: an independent stream for each purpose, all from the run's seed and nothing else. */
final class RandomStreams {
    private final SplittableRandom start;
    private final SplittableRandom order;

    RandomStreams(long seed) {
        SplittableRandom root = new SplittableRandom(seed);
        start = root.split();
        order = root.split();
    }

    /** For the start of W and b. */
    Gaussians start() {
        return new Gaussians(start);
    }

    /** For the order of the images. */
    SplittableRandom order() {
        return order;
    }
}

package io.github.softmaxreport.model;

import io.github.softmaxreport.data.LabelledImages;
import java.util.SplittableRandom;

/** Images, weights and orders for tests, all from one generator. */
final class RandomImages {
    private RandomImages() {}

    static LabelledImages images(SplittableRandom random, int count, int dimensions, int classes) {
        LabelledImages images = new LabelledImages(count, dimensions);
        byte[] pixels = new byte[dimensions];
        for (int i = 0; i < count; i++) {
            random.nextBytes(pixels);
            images.set(i, random.nextInt(classes), pixels, 0);
        }
        return images;
    }

    static LinearClassifier classifier(SplittableRandom random, int classes, int dimensions) {
        return new LinearClassifier(
                classes,
                dimensions,
                random.doubles((long) classes * dimensions, -0.05, 0.05).toArray(),
                random.doubles(classes, -0.05, 0.05).toArray());
    }
}

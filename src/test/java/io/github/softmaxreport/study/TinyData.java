package io.github.softmaxreport.study;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.data.LabelledImages;
import java.util.List;
import java.util.SplittableRandom;

/** Images of three classes that differ in brightness, so that there is something to learn. */
final class TinyData {
    static final DatasetChoice CHOICE = new DatasetChoice("tiny", List.of("a"), List.of("b"), List.of("c"));
    private static final int DIMENSIONS = 12;

    private TinyData() {}

    /** @param testSeed of which the test images alone are drawn */
    static Dataset dataset(long testSeed) {
        SplittableRandom random = new SplittableRandom(1);
        LabelledImages train = images(random, 60);
        LabelledImages validation = images(random, 30);
        LabelledImages test = images(new SplittableRandom(testSeed), 30);
        return new Dataset(
                "tiny", "made up", false, List.of("a", "b", "c"), 2, 2, 3, train, validation, test, List.of());
    }

    /** The same as where data comes from. */
    static StudyData source(long testSeed) {
        return new StudyData() {
            @Override
            public DatasetDescription describe(DatasetChoice choice) {
                return dataset(testSeed).description();
            }

            @Override
            public Dataset load(DatasetChoice choice) {
                return dataset(testSeed);
            }
        };
    }

    static LabelledImages images(SplittableRandom random, int count) {
        LabelledImages images = new LabelledImages(count, DIMENSIONS);
        for (int i = 0; i < count; i++) {
            byte[] pixels = new byte[DIMENSIONS];
            int label = random.nextInt(3);
            for (int j = 0; j < DIMENSIONS; j++) {
                pixels[j] = (byte) (60 * label + random.nextInt(100));
            }
            images.set(i, label, pixels, 0);
        }
        return images;
    }
}

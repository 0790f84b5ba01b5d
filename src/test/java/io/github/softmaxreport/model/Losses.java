package io.github.softmaxreport.model;

import java.util.stream.Stream;

/** Every loss there is, for tests that hold all of them to the same contract. */
final class Losses {
    private Losses() {}

    static Stream<BlockLoss> all() {
        return Stream.of(
                new CrossEntropy(),
                new CrossEntropy(0.1),
                new BinaryCrossEntropy(),
                new BinaryCrossEntropy(0.3),
                new Hinge(),
                new SquaredHinge());
    }
}

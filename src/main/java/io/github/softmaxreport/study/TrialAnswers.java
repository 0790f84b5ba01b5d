package io.github.softmaxreport.study;

import io.github.softmaxreport.evaluate.RightAnswers;
import java.util.Optional;

/**
 * What a trained run says of images.
 *
 * @param weightsSha256 of its W and b
 * @param test absent where there are no test images
 */
record TrialAnswers(String weightsSha256, RightAnswers validation, Optional<RightAnswers> test) {
    /** As a run of a trial. */
    TrialRun run(long seed) {
        return new TrialRun(
                seed, accuracy(validation), test.map(TrialAnswers::accuracy), Optional.empty(), weightsSha256);
    }

    /** The same beside another run on the same images. */
    TrialRun run(long seed, TrialAnswers other) {
        return test.flatMap(mine -> other.test.map(theirs ->
                        run(seed).against(new TrialRun.Discordance(mine.beyond(theirs), theirs.beyond(mine)))))
                .orElseGet(() -> run(seed));
    }

    private static double accuracy(RightAnswers right) {
        return (double) right.count() / right.images();
    }
}

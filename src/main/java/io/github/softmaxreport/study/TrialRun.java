package io.github.softmaxreport.study;

import java.util.Optional;

/**
 * One seed of a trial.
 *
 * @param validationAccuracy fraction of the validation images
 * @param testAccuracy fraction of the test images; absent where choices are made
 * @param against on the same test images, the run of the same seed with which it is compared; absent without one
 * @param weightsSha256 of the trained W and b, as {@link io.github.softmaxreport.evaluate.Weights#sha256} has it
 */
public record TrialRun(
        long seed,
        double validationAccuracy,
        Optional<Double> testAccuracy,
        Optional<Discordance> against,
        String weightsSha256) {

    /** The same beside another run. */
    TrialRun against(Discordance other) {
        return new TrialRun(seed, validationAccuracy, testAccuracy, Optional.of(other), weightsSha256);
    }

    /**
     * Test images that tell two runs apart.
     *
     * @param alone that only this run gets right
     * @param otherAlone that only the other gets right
     */
    public record Discordance(int alone, int otherAlone) {}
}

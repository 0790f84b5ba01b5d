package io.github.softmaxreport.config;

/**
 * How the learning rate changes from update to update. The same bits on every JDK.
 *
 * @param decay how it goes down, counted from the end of the warm-up
 * @param factor of the exponential decay and of steps, at most 1; of 1/t, the share of the first rate's inverse by which
 *     each epoch adds to the inverse
 * @param every epochs from step to step
 * @param warmUp first epochs, over which the rate rises linearly to η with each update
 */
public record LearningRateSchedule(Decay decay, double factor, int every, int warmUp) {
    public LearningRateSchedule {
        Checks.atLeast(Double.MIN_VALUE, "schedule.factor", factor);
        Checks.atLeast(1, "schedule.every", every);
        Checks.atLeast(0, "schedule.warmUp", warmUp);
    }

    /**
     * The step of one update.
     *
     * @param learningRate η
     * @param epoch 1 to epochs
     * @param epochs of the whole run
     * @param update within its epoch, from 0
     * @param updates of an epoch
     */
    public double at(double learningRate, int epoch, int epochs, int update, int updates) {
        if (epoch <= warmUp) {
            double done = (epoch - 1) * (double) updates + update + 1;
            return learningRate * (done / (warmUp * (double) updates));
        }
        int passed = epoch - 1 - warmUp;
        double progress = (passed + (double) update / updates) / (epochs - warmUp);
        return learningRate
                * switch (decay) {
                    case CONSTANT -> 1;
                    case EXPONENTIAL -> StrictMath.pow(factor, passed);
                    case STEP -> StrictMath.pow(factor, Math.floorDiv(passed, every));
                    case COSINE -> (1 + StrictMath.cos(Math.PI * progress)) / 2;
                    case INVERSE_TIME -> 1 / (1 + factor * passed);
                };
    }
}

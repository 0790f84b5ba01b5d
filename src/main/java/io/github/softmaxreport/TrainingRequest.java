package io.github.softmaxreport;

/** What trains or computes gradients whatever the run store has. */
interface TrainingRequest extends Request {
    @Override
    default boolean computes() {
        return true;
    }
}

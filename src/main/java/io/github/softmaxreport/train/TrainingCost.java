package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Augmentation;
import io.github.softmaxreport.config.Criterion;
import io.github.softmaxreport.config.Hyperparameters;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/**
 * About how long training takes one thread of a processor of 2023 with vectors of 512 bits. On another all of it takes so
 * many times longer; what one run takes beside another is much the same.
 *
 * @param dimensions numbers in an image, d
 * @param classes K
 */
public record TrainingCost(int dimensions, int classes) {
    /** Images of so many numbers, and so many classes, were measured. */
    private static final double DIMENSIONS = 3072;

    private static final double CLASSES = 10;

    /** Seconds to read an image for all runs in step. */
    private static final double READING = 1.15e-6;

    /** Seconds to vary it in one way. */
    private static final double VARYING = 0.4e-6;

    /** Seconds to take it into a gradient. */
    private static final double FITTING = 1.45e-6;

    /** Seconds to score it. */
    private static final double SCORING = 0.75e-6;

    /** How well threads share the loops of one group. */
    private static final double SHARING = 0.75;

    /**
     * Seconds for runs in step that are told apart by their results alone.
     *
     * @param images to train on
     * @param validation images to validate on
     */
    public double learnt(List<RunRequest> inStep, int images, int validation) {
        double seconds = 0;
        for (RunRequest run : inStep) {
            Hyperparameters h = run.hyperparameters();
            double scored = h.earlyStopping().criterion() == Criterion.NONE ? 0 : validation;
            seconds += h.epochs()
                    * (images * (perRun(FITTING) + reading(h.augmentation()) / inStep.size())
                            + scored * (perRun(SCORING) + scaled(READING) / inStep.size()));
        }
        return seconds;
    }

    /** The same with the curves over training and validation images. */
    public double followed(List<RunRequest> inStep, int images, int validation) {
        int epochs =
                inStep.stream().mapToInt(run -> run.hyperparameters().epochs()).sum();
        return learnt(inStep, images, 0)
                + epochs * (images + validation) * (perRun(SCORING) + scaled(READING) / inStep.size());
    }

    /** Seconds for an epoch of a run by itself. */
    public double epochAlone(int images) {
        return images * (scaled(READING) + perRun(FITTING));
    }

    /**
     * Seconds until all groups have been trained, each by the thread that is free first; where they are fewer than the
     * threads, several share one.
     *
     * @param groups seconds that each takes one thread, in their order
     */
    public static double elapsed(List<Double> groups, int threads) {
        PriorityQueue<Double> free = new PriorityQueue<>(Collections.nCopies(threads, 0.0));
        int team = Math.max(1, threads / Math.max(1, groups.size()));
        double last = 0;
        for (double group : groups) {
            double end = free.remove() + (team == 1 ? group : group / (team * SHARING));
            free.add(end);
            last = Math.max(last, end);
        }
        return last;
    }

    private double reading(Augmentation augmentation) {
        int ways = (augmentation.flips() ? 1 : 0) + (augmentation.jitter() > 0 ? 1 : 0);
        return scaled(READING + ways * VARYING);
    }

    private double perRun(double seconds) {
        return scaled(seconds) * Math.max(CLASSES, classes) / CLASSES;
    }

    private double scaled(double seconds) {
        return seconds * dimensions / DIMENSIONS;
    }
}

package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.ParameterBlock;

/**
 * One comparison of the analytical gradient with a numerical one.
 *
 * @param seed of the start
 * @param step h
 * @param dimensions leading input dimensions used
 * @param images batch size
 * @param regularization λ
 * @param maxRelativeError max over entries of |ga - gn| / max(epsilon, |ga| + |gn|)
 * @param aggregatedRelativeError ‖ga - gn‖ / (‖ga‖ + ‖gn‖)
 */
public record GradientError(
        DifferenceMethod method,
        ParameterBlock block,
        long seed,
        double step,
        int dimensions,
        int images,
        double regularization,
        double maxRelativeError,
        double aggregatedRelativeError) {}

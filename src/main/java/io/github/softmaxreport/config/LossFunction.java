package io.github.softmaxreport.config;

/** Which loss is minimised; the YAML name is the constant in lower case with dashes. */
public enum LossFunction {
    /** Mean of -ln p of the true class under softmax, in nats. */
    CROSS_ENTROPY,
    /** Mean over classes of the binary cross-entropy of sigmoids, in nats. */
    BINARY_CROSS_ENTROPY,
    /** Sum over wrong classes of max(0, margin), margin = its score - true class's score + 1. */
    HINGE,
    /** Sum over wrong classes of max(0, margin)². */
    SQUARED_HINGE
}

package io.github.softmaxreport.config;

/** A block of the classifier's parameters. */
public enum ParameterBlock {
    /** The weights W, K x d. */
    W,
    /** The biases b, K. */
    B
}

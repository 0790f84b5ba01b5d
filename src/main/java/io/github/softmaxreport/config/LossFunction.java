package io.github.softmaxreport.config;

/** Which loss is minimised; the YAML name is the constant in lower case with dashes. */
public enum LossFunction {
    /** Mean of -ln p of the true class under softmax, in nats. */
    CROSS_ENTROPY
}

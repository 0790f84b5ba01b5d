package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;

/** A block of the classifier's parameters. */
public enum ParameterBlock {
    /** The weights W, K x d. */
    W("W"),
    /** The biases b, K. */
    B("b");

    private final String key;

    ParameterBlock(String key) {
        this.key = key;
    }

    /** The name in YAML and in results.json: the literature's letter. */
    @JsonValue
    public String key() {
        return key;
    }
}

package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which loss is minimised. */
public enum LossFunction {
    /** Mean of -ln p of the true class under softmax, in nats. */
    CROSS_ENTROPY,
    /** Mean over classes of the binary cross-entropy of sigmoids, in nats. */
    BINARY_CROSS_ENTROPY,
    /** Sum over wrong classes of max(0, margin), margin = its score - true class's score + 1. */
    HINGE,
    /** Sum over wrong classes of max(0, margin)². */
    SQUARED_HINGE;

    /** The name in YAML and in results.json. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

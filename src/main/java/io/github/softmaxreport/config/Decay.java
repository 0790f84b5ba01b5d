package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the learning rate goes down. */
public enum Decay {
    /** Not at all. */
    CONSTANT,
    /** Times a factor after each epoch. */
    EXPONENTIAL,
    /** Times a factor after every so many epochs. */
    STEP,
    /** From all to nothing along half a cosine wave, a little with each update. */
    COSINE,
    /** Over 1 + a factor times the epochs that have passed: 1/t. */
    INVERSE_TIME;

    /** The name in YAML and in results.json. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

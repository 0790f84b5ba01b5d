package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which way a claim means: an end of a ranking, or how a metric moves as a hyperparameter grows. */
public enum Direction {
    HIGHEST,
    LOWEST,
    INCREASING,
    DECREASING;

    /** The name in YAML and in results.json. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

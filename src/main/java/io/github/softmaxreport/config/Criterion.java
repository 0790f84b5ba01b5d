package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By what on the validation images the best epoch is known; of equal ones the first is best. */
public enum Criterion {
    /** By nothing: the last epoch is kept. */
    NONE,
    /** The lowest cost. */
    COST,
    /** The lowest loss. */
    LOSS,
    /** The highest accuracy. */
    ACCURACY;

    /** The name in YAML and in results.json. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

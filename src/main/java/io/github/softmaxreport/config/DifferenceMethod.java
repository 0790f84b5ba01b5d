package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a derivative is estimated numerically. */
public enum DifferenceMethod {
    /** (J(w + h) - J(w)) / h. */
    FORWARD_DIFFERENCE,
    /** (J(w + h) - J(w - h)) / 2h. */
    CENTRED_DIFFERENCE,
    /** Im J(w + ih) / h: no subtraction, so exact to rounding. */
    COMPLEX_STEP;

    /** The name in YAML and in results.json. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

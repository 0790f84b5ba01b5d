package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What fills the side that a moved image has left. */
public enum Padding {
    /** The image's nearest pixels. */
    EDGE,
    /** Pixels of value 0, before any preprocessing. */
    ZERO;

    /** The name in YAML and in results.json. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

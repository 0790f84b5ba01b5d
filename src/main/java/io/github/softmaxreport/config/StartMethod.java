package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** From which distribution W and b are drawn at the start. */
public enum StartMethod {
    /** Normal with a stated deviation, W and b. */
    GAUSSIAN,
    /** W normal with deviation 1 / √d, as the course has it; b zero. */
    XAVIER,
    /** W normal with deviation √(2 / d); b zero. */
    HE,
    /** W and b zero. */
    ZERO;

    /** The name in YAML and in results.json. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a comparison is about. */
public enum ComparisonKind {
    /** Improvements, each alone and then one after another. */
    ABLATION,
    /** Learning-rate schedules. */
    SCHEDULES,
    /** Losses. */
    LOSSES;

    /** As YAML has it. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

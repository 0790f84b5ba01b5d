package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a page, or a section of one, is about, and so how often it is made. */
public enum PageSubject {
    /** The whole report: once. */
    REPORT,
    /** One setting: once for each. */
    SETTING,
    /** Part two: once, if the study has it. */
    BONUS;

    /** The name in YAML. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

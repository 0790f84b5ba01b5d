package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a section stands on its page. */
public enum SectionKind {
    /** With the next number; texts refer to it by its name. */
    NUMBERED,
    /** Without a number, such as a list of references. */
    UNNUMBERED,
    /** Without a number, set apart at the top. */
    ABSTRACT;

    /** The name in YAML. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

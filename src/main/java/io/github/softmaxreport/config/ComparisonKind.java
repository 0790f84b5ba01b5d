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

    /** Whether settings of such a comparison are to differ in the hyperparameter at this path. */
    public boolean isAbout(String path) {
        return switch (this) {
            case ABLATION -> true;
            case SCHEDULES -> path.startsWith("schedule.");
            case LOSSES -> path.equals("loss");
        };
    }

    /** As YAML has it. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

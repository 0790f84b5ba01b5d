package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How pixel bytes become inputs. */
public enum PreprocessingMethod {
    /** Pixel / 255 (the 2019 assignment). */
    UNIT_RANGE,
    /** Pixel / 255, minus the training mean, over the training deviation, each dimension by itself (the course from 2020 on). */
    STANDARDIZED,
    /** The same with one mean and one deviation for all pixels of a colour channel. */
    CHANNEL_STANDARDIZED,
    /** Pixel / 255, minus the training mean of each dimension. */
    MEAN_ONLY;

    /** The name in YAML and in results.json. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package io.github.softmaxreport.config;

/** How pixel bytes become inputs; the YAML name is the constant in lower case with dashes. */
public enum PreprocessingMethod {
    /** Pixel / 255 (the 2019 assignment). */
    UNIT_RANGE,
    /** Pixel / 255, minus the training mean, over the training deviation, each dimension by itself (the course from 2020 on). */
    STANDARDIZED
}

package io.github.softmaxreport.evaluate;

/** Which part of the data. */
public enum Split {
    TRAIN,
    VALIDATION,
    TEST
}

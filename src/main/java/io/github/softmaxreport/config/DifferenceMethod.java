package io.github.softmaxreport.config;

/** How a derivative is estimated numerically; the YAML name is the constant in lower case with dashes. */
public enum DifferenceMethod {
    /** (J(w + h) - J(w)) / h. */
    FORWARD_DIFFERENCE,
    /** (J(w + h) - J(w - h)) / 2h. */
    CENTRED_DIFFERENCE,
    /** Im J(w + ih) / h: no subtraction, so exact to rounding. */
    COMPLEX_STEP
}

package io.github.softmaxreport.findings;

/**
 * From low to high.
 *
 * @param level how often such an interval covers what it estimates, fraction
 */
public record Interval(double low, double high, double level) {}

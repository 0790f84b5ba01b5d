package io.github.softmaxreport.findings;

/** From low to high. */
public record Interval(double low, double high) {}

package io.github.softmaxreport.study;

/**
 * What was tried for one trial of a comparison.
 *
 * @param trial its id
 */
public record Tuning(String trial, Stage stage) {}

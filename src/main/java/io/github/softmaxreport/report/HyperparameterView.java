package io.github.softmaxreport.report;

/**
 * A row of the table of hyperparameters.
 *
 * @param key as in the configuration
 * @param name in words
 * @param value bound to its key
 * @param given whether the experiment states it itself; otherwise it is a default
 */
public record HyperparameterView(String key, Markup name, Markup value, boolean given) {}

package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Hyperparameters;
import java.util.Optional;

/**
 * What a search tried and found.
 *
 * @param grid every combination of the axes' values
 * @param random the grid's best once more and random cells around it, with more epochs; absent if none were asked for
 * @param chosen the recipe with the best cell's values
 */
public record SearchResult(Stage grid, Optional<Stage> random, Hyperparameters chosen) {}

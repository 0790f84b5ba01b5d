package io.github.softmaxreport.config;

import java.util.List;

/**
 * A search for hyperparameters on validation images: a grid, then random cells around its best one.
 *
 * @param grid the values of each searched hyperparameter; every combination is a cell
 * @param epochs of the grid's runs
 * @param seed of every run of the search
 * @param random how the search goes on
 */
public record Search(List<Axis> grid, int epochs, long seed, RandomCells random) {
    public Search {
        grid = List.copyOf(grid);
        Checks.that(!grid.isEmpty(), "grid", grid);
        Checks.atLeast(1, "epochs", epochs);
    }

    /**
     * Cells around the best one: each value above zero times a factor whose logarithm is uniform.
     *
     * @param cells how many
     * @param factor by at most which a value is multiplied or divided, above 1
     * @param epochs of their runs
     * @param seed of the generator that draws them
     */
    public record RandomCells(int cells, double factor, int epochs, long seed) {
        public RandomCells {
            Checks.atLeast(0, "cells", cells);
            Checks.atLeast(1, "factor", factor);
            Checks.atLeast(1, "epochs", epochs);
        }
    }
}

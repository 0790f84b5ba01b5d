package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Hyperparameters;
import java.util.ArrayList;
import java.util.List;

/** Every combination of some hyperparameters' values. */
final class Grid {
    private Grid() {}

    /** The combinations, those of the last axis next to each other; one value for each axis, in their order. */
    static List<List<Double>> cells(List<Axis> axes) {
        List<List<Double>> cells = List.of(List.of());
        for (Axis axis : axes) {
            List<List<Double>> longer = new ArrayList<>();
            for (List<Double> cell : cells) {
                for (double value : axis.values()) {
                    List<Double> next = new ArrayList<>(cell);
                    next.add(value);
                    longer.add(next);
                }
            }
            cells = longer;
        }
        return cells;
    }

    /** These hyperparameters with a cell's values. */
    static Hyperparameters with(Hyperparameters h, List<Axis> axes, List<Double> cell) {
        Hyperparameters result = h;
        for (int a = 0; a < axes.size(); a++) {
            String path = axes.get(a).path();
            boolean whole = h.values().get(path) instanceof Integer;
            double value = cell.get(a);
            result = whole ? result.with(path, (int) Math.rint(value)) : result.with(path, value);
        }
        return result;
    }

    /** Cells with what came out of one run each. */
    static List<Cell> results(List<List<Double>> cells, List<TrialResult> results) {
        List<Cell> done = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            done.add(new Cell(cells.get(c), results.get(c).runs().get(0).validationAccuracy()));
        }
        return done;
    }
}

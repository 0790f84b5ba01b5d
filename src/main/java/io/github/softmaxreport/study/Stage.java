package io.github.softmaxreport.study;

import java.util.List;

/**
 * Cells that were tried with the same effort, and the one that was chosen.
 *
 * @param cells in the order in which they were tried
 * @param chosen index of the cell with the highest validation accuracy; of equal ones the first
 */
public record Stage(List<Cell> cells, int chosen) {
    public Stage {
        cells = List.copyOf(cells);
    }

    static Stage of(List<Cell> cells) {
        int best = 0;
        for (int c = 1; c < cells.size(); c++) {
            best = cells.get(c).validationAccuracy() > cells.get(best).validationAccuracy() ? c : best;
        }
        return new Stage(cells, best);
    }

    /** The one that was chosen. */
    public Cell best() {
        return cells.get(chosen);
    }
}

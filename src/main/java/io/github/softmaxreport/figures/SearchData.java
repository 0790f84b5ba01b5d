package io.github.softmaxreport.figures;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.study.SearchResult;
import io.github.softmaxreport.study.Stage;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a search: a row for each cell in the order in which they were tried. */
final class SearchData {
    private SearchData() {}

    static DataTable of(List<Axis> axes, SearchResult result) {
        List<String> columns = new ArrayList<>(List.of("stage"));
        axes.forEach(axis -> columns.add(axis.path()));
        columns.addAll(List.of("validation_accuracy", "note"));
        List<List<Cell>> rows = new ArrayList<>(rows("grid", result.grid()));
        result.random().ifPresent(stage -> rows.addAll(rows("random", stage)));
        return new DataTable(columns, rows);
    }

    private static List<List<Cell>> rows(String name, Stage stage) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int c = 0; c < stage.cells().size(); c++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(name)));
            stage.cells().get(c).values().forEach(value -> row.add(Cell.of((double) value)));
            row.add(Cell.of(stage.cells().get(c).validationAccuracy()));
            row.add(Cell.of(c == stage.chosen() ? "chosen" : ""));
            rows.add(row);
        }
        return rows;
    }
}

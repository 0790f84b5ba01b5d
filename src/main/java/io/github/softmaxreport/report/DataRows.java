package io.github.softmaxreport.report;

import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import java.util.List;

/** A table of data as pages show it: numbers rounded for the eye and bound to their full precision. */
public record DataRows(List<List<Markup>> rows) {
    static DataRows of(DataTable table) {
        return new DataRows(table.rows().stream()
                .map(row -> row.stream().map(DataRows::cell).toList())
                .toList());
    }

    private static Markup cell(Cell cell) {
        if (cell instanceof Cell.Measure measure && Double.isFinite(measure.value())) {
            return bound(cell, NumberText.significant(measure.value()));
        }
        if (cell instanceof Cell.Count count) {
            return bound(cell, NumberText.count((double) count.value()));
        }
        return Markup.text(cell instanceof Cell.Words words ? words.text() : "—");
    }

    private static Markup bound(Cell cell, String text) {
        return new Markup("<data value=\"" + cell.text() + "\">" + Markup.text(text) + "</data>");
    }
}

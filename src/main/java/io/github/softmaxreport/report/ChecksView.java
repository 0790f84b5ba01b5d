package io.github.softmaxreport.report;

import io.github.softmaxreport.export.DataTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The outcome of the site's checks, and which pages tell of it: only they are another text when it is another one. */
public final class ChecksView {
    private final Supplier<String> page;
    private final Set<String> readers = new TreeSet<>();
    private DataRows rows = new DataRows(List.of());

    /** @param page tells the path of the one that is being rendered */
    ChecksView(Supplier<String> page) {
        this.page = page;
    }

    /** What is counted: from now on this. */
    void replace(DataTable checks) {
        rows = DataRows.of(checks);
    }

    /** Paths of the pages that asked for the outcome. */
    Set<String> readers() {
        return readers;
    }

    /** A row for each check. */
    public List<List<Markup>> rows() {
        readers.add(page.get());
        return rows.rows();
    }
}

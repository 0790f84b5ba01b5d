package io.github.softmaxreport.report;

import io.github.softmaxreport.export.DataTable;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The outcome of the site's checks, and which pages tell of it: only they are another text when it is another one. */
public final class ChecksView {
    private final String page;
    private final Outcome outcome;

    /** What all pages share. */
    private static final class Outcome {
        private final Set<String> readers = new ConcurrentSkipListSet<>();
        private DataRows rows = new DataRows(List.of());
    }

    private ChecksView(String page, Outcome outcome) {
        this.page = page;
        this.outcome = outcome;
    }

    /** For no page, with nothing counted. */
    ChecksView() {
        this("", new Outcome());
    }

    /** The same for a page, by its path. */
    ChecksView on(String path) {
        return new ChecksView(path, outcome);
    }

    /** What is counted: from now on this, on every page. */
    void replace(DataTable checks) {
        outcome.rows = DataRows.of(checks);
    }

    /** Paths of the pages that asked for the outcome. */
    Set<String> readers() {
        return outcome.readers;
    }

    /** A row for each check. */
    public List<List<Markup>> rows() {
        outcome.readers.add(page);
        return outcome.rows.rows();
    }
}

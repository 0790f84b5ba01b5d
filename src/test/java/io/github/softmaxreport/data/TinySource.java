package io.github.softmaxreport.data;

import java.util.ArrayList;
import java.util.List;

/** A source for tests: has the tiny files, or fails. */
final class TinySource implements RemoteSource {
    private final String name;
    private final boolean works;
    private final boolean local;
    private final List<List<String>> orders = new ArrayList<>();

    TinySource(String name, boolean works) {
        this(name, works, false);
    }

    TinySource(String name, boolean works, boolean local) {
        this.name = name;
        this.works = works;
        this.local = local;
    }

    @Override
    public String description() {
        return name;
    }

    @Override
    public boolean local() {
        return local;
    }

    @Override
    public void fetch(FetchOrder order) throws SourceException {
        orders.add(order.wanted().stream().map(DataFile::name).toList());
        if (!works) {
            throw new SourceException("out of order");
        }
        for (DataFile file : order.wanted()) {
            byte[] content = TinyFiles.content(file.name());
            try (StagedFile staged = order.stage(file)) {
                staged.write(content, 0, content.length);
                staged.complete();
            }
        }
    }

    /** What was asked for, each time. */
    List<List<String>> orders() {
        return orders;
    }
}

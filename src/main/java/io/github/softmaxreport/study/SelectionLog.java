package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Axis;
import java.util.ArrayList;
import java.util.List;

/** Every choice, in the order in which they were made. Once it is closed, nothing more is chosen. */
final class SelectionLog {
    private final List<Selection> entries = new ArrayList<>();
    private boolean closed;

    /**
     * Records a choice.
     *
     * @throws IllegalStateException if the log is closed: test images may have been looked at
     */
    void add(String what, List<Axis> axes, Stage stage) {
        if (closed) {
            throw new IllegalStateException(what + " is chosen after the log was closed");
        }
        entries.add(new Selection(
                what,
                stage.cells().size(),
                axes.stream().map(Axis::path).toList(),
                stage.best().values(),
                stage.best().validationAccuracy()));
    }

    /** No more choices. */
    void close() {
        closed = true;
    }

    boolean closed() {
        return closed;
    }

    List<Selection> entries() {
        return List.copyOf(entries);
    }
}

package io.github.softmaxreport.data;

import java.util.ArrayList;
import java.util.List;

/** Keeps what it hears. */
final class Recorder implements DataListener {
    private final List<String> messages = new ArrayList<>();
    private final List<Long> done = new ArrayList<>();

    @Override
    public void message(String line) {
        messages.add(line);
    }

    @Override
    public void progress(String step, long bytes, long total) {
        done.add(bytes);
    }

    List<String> messages() {
        return messages;
    }

    /** Bytes done, at each progress. */
    List<Long> done() {
        return done;
    }

    /** All messages, one a line. */
    String text() {
        return String.join("\n", messages);
    }
}

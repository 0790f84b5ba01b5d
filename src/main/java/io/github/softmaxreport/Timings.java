package io.github.softmaxreport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** How long each stage of a run took; for people and benchmarks, never for the site. */
final class Timings {
    private record Stage(String name, double seconds, int runs) {}

    private final LongSupplier nanoClock;
    private final long start;
    private final List<Stage> stages = new ArrayList<>();

    Timings(LongSupplier nanoClock) {
        this(nanoClock, 0);
    }

    /** @param spent nanoseconds that were spent before */
    Timings(LongSupplier nanoClock, long spent) {
        this.nanoClock = nanoClock;
        this.start = nanoClock.getAsLong() - spent;
    }

    /**
     * Times one stage.
     *
     * @param runs how many pieces of equal work it had, asked for when it is done; what was in the run store is no work
     */
    <T> T stage(String name, IntSupplier runs, Supplier<T> work) {
        long before = nanoClock.getAsLong();
        T result = work.get();
        stages.add(new Stage(name, (nanoClock.getAsLong() - before) / 1e9, runs.getAsInt()));
        return result;
    }

    /** Since construction, and what was spent before. */
    double seconds() {
        return (nanoClock.getAsLong() - start) / 1e9;
    }

    /** Writes {@code {"wallSeconds", "stages": [{"name", "seconds", "runs"}]}}. */
    void write(Path file) throws IOException {
        List<String> lines = stages.stream()
                .map(stage -> String.format(
                        Locale.ROOT,
                        "    {\"name\": \"%s\", \"seconds\": %.3f, \"runs\": %d}",
                        stage.name,
                        stage.seconds,
                        stage.runs))
                .toList();
        String json = String.format(
                Locale.ROOT,
                "{\n  \"wallSeconds\": %.3f,\n  \"stages\": [\n%s\n  ]\n}\n",
                seconds(),
                String.join(",\n", lines));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, json);
    }
}

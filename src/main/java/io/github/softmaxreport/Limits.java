package io.github.softmaxreport;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.StudyReader;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.site.SizeChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What there is of memory and disk.
 *
 * @param memory bytes of heap
 * @param room bytes that are free where a folder is
 */
record Limits(long memory, ToLongFunction<Path> room) {
    private static final long MEGABYTE = 1 << 20;
    private static final int MOST_CLASSES = 250;

    /** Those of this JVM and the file systems that it sees. */
    static Limits here() {
        return new Limits(Runtime.getRuntime().maxMemory(), Limits::free);
    }

    /**
     * Refuses a study that will not fit.
     *
     * @param config where it stands
     * @param output where its site is written
     * @param threads that train
     * @param data tells what a data set is
     * @throws UserError that says, with the place of the experiments, how much is needed, how much there is, and what to
     *     change
     */
    void allow(Study study, Path config, Path output, int threads, Function<DatasetChoice, DatasetDescription> data) {
        int classes = data.apply(study.dataset()).classNames().size();
        if (classes > MOST_CLASSES) {
            throw new UserError(StudyReader.at(
                    config,
                    "dataset",
                    classes + " classes; at most " + MOST_CLASSES + " have room in a report's figures and tables"));
        }
        Needs needs = Needs.of(study, threads, data);
        List<String> problems = new ArrayList<>();
        tooLarge(study, needs, threads).ifPresent(problems::add);
        if (needs.disk() > SizeChecks.SITE || needs.largest() > SizeChecks.FILE) {
            problems.add("Size: the site would take about " + megabytes(needs.disk()) + ", its largest file "
                    + megabytes(needs.largest()) + "; at most " + megabytes(SizeChecks.SITE) + " and "
                    + megabytes(SizeChecks.FILE) + " can be published: " + size(study, threads)
                    + ". Take fewer seeds, epochs, experiments or trials of part two, or make several reports");
        }
        long free = room.applyAsLong(output);
        if (needs.disk() > free) {
            problems.add("Disk: the site takes about " + megabytes(needs.disk()) + ", and where " + output
                    + " is to be written " + megabytes(free)
                    + " are free. Make room, or choose another folder with --output");
        }
        if (!problems.isEmpty()) {
            throw new UserError(problems.stream()
                    .map(problem -> StudyReader.at(config, "experiments", problem))
                    .toList());
        }
    }

    /**
     * Refuses a recorded study that will not fit.
     *
     * @param record where it stands
     * @param data tells what a data set is
     * @throws UserError that says how much is needed, how much there is, and what to change
     */
    void allowRecorded(Study study, String record, int threads, Function<DatasetChoice, DatasetDescription> data) {
        tooLarge(study, Needs.of(study, threads, data), threads).ifPresent(problem -> {
            throw new UserError(record + ": " + problem);
        });
    }

    /**
     * Where a run store has too little room for a study.
     *
     * @param store its folder
     * @return how much is needed, how much there is, and what to do; empty if it fits
     */
    Optional<String> tooLittleToKeep(
            Study study, Path store, int threads, Function<DatasetChoice, DatasetDescription> data) {
        long needed = Needs.of(study, threads, data).store();
        long free = room.applyAsLong(store);
        return needed <= free
                ? Optional.empty()
                : Optional.of("Run store: all that this study trains takes about " + megabytes(needed) + ", and where "
                        + store
                        + " is " + megabytes(free)
                        + " are free; what is trained now and does not fit is not kept for the next time. Make"
                        + " room, or name another folder by --store DIR");
    }

    private Optional<String> tooLarge(Study study, Needs needs, int threads) {
        if (needs.memory() <= memory) {
            return Optional.empty();
        }
        long gigabytes = needs.memory() / (1024 * MEGABYTE) + 1;
        return Optional.of("Memory: this study takes about " + megabytes(needs.memory()) + ", and there are "
                + megabytes(memory) + ": " + size(study, threads) + ". Take fewer seeds, epochs, experiments or"
                + " threads, or allow more: MAVEN_OPTS=-Xmx" + gigabytes + "g mvn exec:java");
    }

    private static String size(Study study, int threads) {
        return "experiments " + study.experiments().size() + ", runs " + Laboratory.runs(study) + ", epochs in all "
                + study.experiments().stream()
                        .mapToLong(e ->
                                (long) e.seeds().size() * e.hyperparameters().epochs())
                        .sum()
                + ", threads " + threads;
    }

    private static String megabytes(long bytes) {
        return bytes / MEGABYTE + " MB";
    }

    /** What is free in the file system of a folder, or of the nearest one above it that exists; without end if unknown. */
    private static long free(Path folder) {
        for (Path path = folder.toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.exists(path)) {
                try {
                    return Files.getFileStore(path).getUsableSpace();
                } catch (IOException e) {
                    return Long.MAX_VALUE; // then the disk itself refuses
                }
            }
        }
        return Long.MAX_VALUE;
    }
}

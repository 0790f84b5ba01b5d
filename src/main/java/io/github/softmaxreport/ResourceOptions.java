package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that trains: threads, data, network. */
final class ResourceOptions {
    /** More than this many processors few machines have, and each thread takes memory. */
    private static final int MOST_THREADS = 256;

    /** With so many the project's own study fits into the memory that the project allows. */
    private static final int MOST_UNASKED = 64;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Threads to train on, at most 256; the results don't depend on it. Default: one for each processor, at most 64.")
    private Optional<String> threads = Optional.empty();

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = "--offline",
            description =
                    "Never use the network: take what the cache or this machine holds, of CIFAR-10 otherwise the sample.")
    private boolean offline;

    int threads() {
        return threads.map(Integer::parseInt)
                .orElse(Math.min(MOST_UNASKED, Runtime.getRuntime().availableProcessors()));
    }

    /** @param here the folder from which relative paths count, absolute */
    Optional<Path> data(Path here) {
        return data.data(here);
    }

    boolean offline() {
        return offline;
    }

    /** One line for each value that can't be used. */
    List<String> problems() {
        List<String> problems = new ArrayList<>(data.problems());
        threads.filter(n -> !n.matches("[0-9]{1,9}") || Integer.parseInt(n) < 1 || Integer.parseInt(n) > MOST_THREADS)
                .ifPresent(n -> problems.add("--threads " + n + "; a number from 1 to " + MOST_THREADS + " is wanted"));
        return problems;
    }
}

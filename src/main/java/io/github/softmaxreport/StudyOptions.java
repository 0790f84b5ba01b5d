package io.github.softmaxreport;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Spelling;
import io.github.softmaxreport.data.DatasetSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that name the study, for every command that reads one. */
final class StudyOptions {
    /** What can take a study's place without more being said. */
    static final List<String> DATASETS = Stream.concat(DatasetSource.names().stream(), Stream.of(DatasetChoice.SAMPLE))
            .toList();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The study. Default: data/experiments.yaml of the project.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "ID",
            arity = "1..*",
            description = "Only the experiments with these ids. Default: all.")
    private List<String> only = List.of();

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "CIFAR-10, CIFAR-100, CIFAR-100-coarse, Fashion-MNIST, MNIST, or sample for the small part of"
                    + " CIFAR-10 that the project brings. Default: the study's.")
    private Optional<String> dataset = Optional.empty();

    /**
     * Completes what was given.
     *
     * @param home the project's folder, absolute
     * @param here the folder from which relative paths count, absolute
     */
    StudyChoice choice(Path home, Path here) {
        Path file = config.map(given -> here.resolve(given).normalize())
                .orElse(home.resolve("data").resolve("experiments.yaml"));
        return new StudyChoice(file, only, dataset);
    }

    /** One line for each value that can't be used. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        config.filter(given -> given.toString().isBlank())
                .ifPresent(given -> problems.add("--config is empty; a file is wanted"));
        dataset.filter(name -> !DATASETS.contains(name))
                .ifPresent(name -> problems.add("--dataset " + name + "; one of " + String.join(", ", DATASETS)
                        + " is wanted" + Spelling.question(name, DATASETS)));
        return problems;
    }
}

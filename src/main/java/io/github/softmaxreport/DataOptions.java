package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names the data, for every command that looks at it. */
final class DataOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Folder with the data set's files as they are offered (CIFAR's .bin files or archive, IDX files), or"
                            + " CIFAR's archive itself; or your images."
                            + " Default: the user's cache, filled from the network.")
    private Optional<Path> data = Optional.empty();

    /** @param here the folder from which relative paths count, absolute */
    Optional<Path> data(Path here) {
        return data.map(given -> here.resolve(given).normalize());
    }

    boolean given() {
        return data.isPresent();
    }

    /** One line for each value that can't be used. */
    List<String> problems() {
        return data.filter(given -> given.toString().isBlank()).stream()
                .map(given -> "--data is empty; a folder or an archive is wanted")
                .toList();
    }
}

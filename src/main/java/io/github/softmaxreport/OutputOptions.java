package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says where a site is written, for every command that writes one. */
final class OutputOptions {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where the site is written. Default: site of the project, or with serve target/preview.")
    private Optional<Path> output = Optional.empty();

    boolean given() {
        return output.isPresent();
    }

    /** One line for each value that can't be used. */
    List<String> problems() {
        return output.filter(given -> given.toString().isBlank()).stream()
                .map(given -> "--output is empty; a folder is wanted")
                .toList();
    }

    /**
     * The folder.
     *
     * @param here the folder from which relative paths count, absolute
     * @param otherwise which one without the option, absolute
     */
    Path folder(Path here, Path otherwise) {
        return output.map(given -> here.resolve(given).normalize()).orElse(otherwise);
    }
}

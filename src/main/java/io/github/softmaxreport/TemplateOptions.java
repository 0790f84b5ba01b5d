package io.github.softmaxreport;

import io.github.softmaxreport.report.TemplateFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option that names the templates, for every command that reads them. */
final class TemplateOptions {
    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Holds templates that replace those of the same path in templates of the project.")
    private Optional<Path> templates = Optional.empty();

    boolean given() {
        return templates.isPresent();
    }

    /** One line for each value that can't be used. */
    List<String> problems() {
        return templates.filter(given -> given.toString().isBlank()).stream()
                .map(given -> "--templates is empty; a folder is wanted")
                .toList();
    }

    /**
     * The folders, the project's own last.
     *
     * @param home the project's folder, absolute
     * @param here the folder from which relative paths count, absolute
     */
    TemplateFolders folders(Path home, Path here) {
        return new TemplateFolders(Stream.concat(
                        templates.map(given -> here.resolve(given).normalize()).stream(),
                        Stream.of(home.resolve("templates")))
                .toList());
    }
}

package io.github.softmaxreport;

import io.github.softmaxreport.config.StudyReader;
import io.github.softmaxreport.report.TemplateFolders;
import io.github.softmaxreport.site.OwnFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a report is made. Folders and files are absolute.
 *
 * @param home the project's folder
 * @param study which study, and which part of it
 * @param output where the site is written
 * @param templates how pages look and read, as far as the study names no others
 * @param threads at least 1
 * @param data folder with the data's files or their archive, or the archive, instead of cache and network
 * @param offline whether the network must not be used
 * @param store where results are kept
 * @param strict whether a required claim that does not hold fails the run
 * @param json whether the result is told to a script on standard output, and everything else on standard error
 */
record Options(
        Path home,
        StudyChoice study,
        Path output,
        TemplateFolders templates,
        int threads,
        Optional<Path> data,
        boolean offline,
        StoreChoice store,
        boolean strict,
        boolean json)
        implements Request {
    Options {
        if (threads < 1) {
            throw new IllegalArgumentException("threads = " + threads);
        }
    }

    /**
     * The templates, with those of the study.
     *
     * @throws io.github.softmaxreport.config.UserError if the study names a folder that does not exist
     */
    TemplateFolders allTemplates() {
        return StudyReader.templates(study.config()).map(templates::with).orElse(templates);
    }

    /**
     * Looks whether the site has a folder for itself.
     *
     * @throws io.github.softmaxreport.config.UserError if it lies where the project or the results do, or around them
     */
    void requireOwnOutput() {
        OwnFolder site = new OwnFolder(output);
        site.requireApartFrom(Stream.concat(
                        Stream.of("src", "data", "templates", ".git", ".mvn").map(home::resolve),
                        Stream.of(store.folder()))
                .toList());
        site.requireNotAround(templates.folders());
    }

    /** Data that the user names is always read. */
    @Override
    public boolean computes() {
        return store.fresh() || data.isPresent();
    }

    @Override
    public ExitCode run(Terminal terminal) {
        if (!json) {
            return new Pipeline(this, terminal, Limits.here(), object -> {}).run();
        }
        terminal.progress().moveTo(terminal.err());
        return new ScriptObject(terminal.out()).of(told -> new Pipeline(this, terminal, Limits.here(), told).run());
    }
}

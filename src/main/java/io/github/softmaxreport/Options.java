package io.github.softmaxreport;

import io.github.softmaxreport.report.TemplateFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a report is made. Folders and files are absolute.
 *
 * @param home the project's folder
 * @param config the study
 * @param output where the site is written
 * @param templates how pages look and read
 * @param only ids of the experiments to run; empty for all
 * @param threads at least 1
 * @param dataset name of a data set to take instead of the study's
 * @param data folder with the data's files or their archive, or the archive, instead of cache and network
 * @param offline whether the network must not be used
 * @param store where results are kept
 * @param strict whether a required claim that does not hold fails the run
 */
record Options(
        Path home,
        Path config,
        Path output,
        TemplateFolders templates,
        List<String> only,
        int threads,
        Optional<String> dataset,
        Optional<Path> data,
        boolean offline,
        StoreChoice store,
        boolean strict)
        implements Request {
    Options {
        only = List.copyOf(only);
        if (threads < 1) {
            throw new IllegalArgumentException("threads = " + threads);
        }
    }

    @Override
    public ExitCode run(Terminal terminal) {
        return new Pipeline(this, terminal.progress(), terminal.nanoClock()).run();
    }
}

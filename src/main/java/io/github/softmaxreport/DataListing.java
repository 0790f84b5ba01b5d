package io.github.softmaxreport;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DataFiles;
import io.github.softmaxreport.data.DatasetSource;
import io.github.softmaxreport.data.FileState;
import io.github.softmaxreport.data.KnownSource;
import io.github.softmaxreport.data.UserEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells where the data is and how it is.
 *
 * @param home the project's folder, absolute
 * @param dataset name of one that is known
 * @param data a folder or an archive instead of the cache and the bundled sample, absolute
 * @param fetch whether the cache is completed first
 * @param verify whether every byte is looked at
 */
record DataListing(Path home, String dataset, Optional<Path> data, boolean fetch, boolean verify) implements Request {
    private static final int SHOWN = 12;

    @Override
    public boolean computes() {
        return fetch || verify;
    }

    @Override
    public ExitCode run(Terminal terminal) {
        ProgressLine progress = terminal.progress();
        KnownSource source = DatasetSource.known(dataset, UserEnvironment.current());
        if (fetch && !source.fetch(new DataProgress(progress, terminal.nanoClock()))) {
            throw new UserError(
                    "The data can't be had from any source; what each of them said stands above. Run the same"
                            + " command again with a network, or get it yourself and name its folder or archive by --data DIR");
        }
        List<DataFiles> places = data.map(named -> List.of(source.files(existing(named))))
                .orElseGet(() -> Stream.concat(Stream.of(source.cached()), source.bundled(home).stream())
                        .toList());
        boolean right = true;
        for (DataFiles files : places) {
            progress.line(files.name() + ": " + files.place());
            for (FileState state : files.states(verify)) {
                progress.line(line(state));
                right &= state.usable();
            }
        }
        if (!right && data.isEmpty()) {
            progress.line(remedy(dataset));
        }
        return right || !verify ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }

    /** What gets the files of a data set that are missing. */
    static String remedy(String dataset) {
        return "A report gets what is missing first, and so does mvn exec:java -Dexec.args=\"data --dataset " + dataset
                + " --fetch\"";
    }

    /** @throws UserError if it is not there */
    static Path existing(Path named) {
        if (Files.notExists(named)) {
            throw new UserError("--data " + named + ": there is no such file or folder");
        }
        return named;
    }

    private static String line(FileState state) {
        String seen = switch (state.seen()) {
            case MISSING -> "missing";
            case THERE -> "there, content not looked at";
            case RIGHT -> "right";
            case WRONG -> state.problem().orElseThrow();
        };
        return String.format(
                Locale.ROOT,
                "  %-24s %,13d bytes  SHA-256 %s…  %s",
                state.path().getFileName(),
                state.bytes(),
                state.sha256().substring(0, SHOWN),
                seen);
    }
}

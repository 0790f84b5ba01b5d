package io.github.softmaxreport;

import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.store.StoreFolder;
import io.github.softmaxreport.store.StoreListing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what a report would train, and why.
 *
 * @param home the project's folder, absolute
 * @param threads at least 1
 * @param data folder with the data's files or their archive, or the archive, instead of cache and network
 * @param offline whether a report must not use the network
 */
record Status(Path home, StudyChoice choice, int threads, Optional<Path> data, boolean offline, StoreChoice store)
        implements Request {
    @Override
    public ExitCode run(Terminal terminal) {
        ProgressLine progress = terminal.progress();
        Study study = choice.read();
        StoreFolder stored = store.open(progress, terminal.nanoClock());
        StoreListing listing = new StoreListing(store.folder());
        progress.line(size(listing));
        Laboratory laboratory = new Laboratory(
                new DataAccess(
                        home,
                        DataSources.looking(choice.folder()),
                        data.map(DataListing::existing),
                        offline,
                        progress,
                        terminal.nanoClock()),
                threads,
                stored,
                progress,
                terminal.nanoClock());
        new Forecast(laboratory.fitted(study), laboratory, listing).tell();
        return ExitCode.DONE;
    }

    private String size(StoreListing listing) {
        try {
            StoreListing.Trimmed size = listing.size();
            return String.format(
                    Locale.ROOT,
                    "Run store: %s, entries %,d, %.1f MB",
                    store.folder(),
                    size.entries(),
                    size.bytes() / 1e6);
        } catch (IOException e) {
            throw new UserError(store.folder() + ": can't be read (" + e + "); --store DIR names another folder");
        }
    }
}

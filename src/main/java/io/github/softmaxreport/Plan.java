package io.github.softmaxreport;

import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DatasetSource;
import io.github.softmaxreport.data.UserEnvironment;
import io.github.softmaxreport.site.SiteFolder;
import io.github.softmaxreport.store.StoreListing;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells what a report would do.
 *
 * @param report how it would be made
 */
record Plan(Options report) implements Request {
    /** It looks at every byte of the data that is there. */
    @Override
    public boolean computes() {
        return true;
    }

    @Override
    public ExitCode run(Terminal terminal) {
        ProgressLine progress = terminal.progress();
        Laboratory laboratory = Laboratory.looking(report, progress, terminal.nanoClock());
        Study study = Readiness.require(report, Limits.here(), laboratory);
        SiteFolder.Contents site = SiteFolder.look(report.output());
        new Forecast(study, laboratory, new StoreListing(report.store().folder())).tell();
        progress.line("It would write:");
        progress.line("  " + report.output() + "  the site" + replaced(site));
        progress.line("  " + report.store().folder() + "  what is trained");
        if (study.dataset().images().isPresent()) {
            progress.line("  " + DatasetSource.ownImages(UserEnvironment.current())
                    + "  your images in one size, where they aren't yet");
        }
        progress.line("  " + report.home().resolve("target") + "  timings.json and the figures' fonts");
        progress.line("Nothing was trained or written.");
        return ExitCode.DONE;
    }

    private static String replaced(SiteFolder.Contents site) {
        List<Path> foreign = site.foreign();
        return (site.own() == 0 ? ", which is new" : ", instead of " + site.own() + " files of the one before")
                + (foreign.isEmpty()
                        ? ""
                        : "; not the program's, so they stay: "
                                + foreign.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }
}

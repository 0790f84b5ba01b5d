package io.github.softmaxreport;

import io.github.softmaxreport.compare.Reproduction;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DataFile;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.export.Exports;
import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.export.ResultsReader;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.site.PublishedFolder;
import io.github.softmaxreport.study.StudyResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Repeats what a site records and compares. Paths are absolute.
 *
 * @param site the folder of the site
 * @param choice which runs
 * @param home the project's folder
 * @param threads at least 1
 * @param data folder with the data's files or their archive, or the archive, instead of cache and network
 * @param offline whether the network must not be used
 */
record Verification(Path site, RunChoice choice, Path home, int threads, Optional<Path> data, boolean offline)
        implements Request {
    private static final int MOST_LINES = 100;

    @Override
    public ExitCode run(Terminal terminal) {
        ProgressLine progress = terminal.progress();
        Laboratory laboratory = new Laboratory(home, threads, data, offline, progress, terminal.nanoClock());
        PublishedFiles record = new PublishedFolder(site);
        progress.line("Record: " + record.shown("data/results.json"));
        StudyResult recorded = ResultsReader.read(record);
        Study chosen = choice.of(recorded.study());
        progress.line("Data");
        Dataset dataset = laboratory.dataset(
                recorded.dataset().sample() ? chosen.dataset().named("sample") : chosen.dataset());
        requireSame(recorded.dataset(), dataset.description());
        progress.line(laboratory.announcement(chosen));
        List<ExperimentResult> trained = laboratory.train(chosen, dataset);
        Reproduction reproduction = choice.all()
                ? Reproduction.ofAll(record, files(all(recorded, trained, laboratory, dataset)))
                : Reproduction.of(record, files(merged(recorded, trained)), places(recorded, trained));
        return conclude(progress, reproduction);
    }

    private static StudyResult all(
            StudyResult recorded, List<ExperimentResult> trained, Laboratory laboratory, Dataset dataset) {
        laboratory.progress().line("Gradient verification");
        GradientCheck gradients = laboratory.verifyGradients(recorded.study(), dataset);
        return new StudyResult(recorded.study(), dataset.description(), trained, gradients);
    }

    private static List<SiteFile> files(StudyResult result) {
        return Exports.of(result, Publication.findings(result));
    }

    /** The record with some runs put in the place of the recorded ones. */
    private static StudyResult merged(StudyResult recorded, List<ExperimentResult> trained) {
        List<ExperimentResult> experiments = new ArrayList<>();
        for (ExperimentResult before : recorded.experiments()) {
            List<RunResult> runs = before.runs().stream()
                    .map(run -> again(trained, before.id(), run.seed()).orElse(run))
                    .toList();
            experiments.add(new ExperimentResult(before.experiment(), runs));
        }
        return new StudyResult(recorded.study(), recorded.dataset(), experiments, recorded.gradientCheck());
    }

    private static Optional<RunResult> again(List<ExperimentResult> trained, String id, long seed) {
        return trained.stream()
                .filter(result -> result.id().equals(id))
                .flatMap(result -> result.runs().stream())
                .filter(run -> run.seed() == seed)
                .findFirst();
    }

    /** Where in results.json the repeated runs stand. */
    private static List<String> places(StudyResult recorded, List<ExperimentResult> trained) {
        List<String> places = new ArrayList<>();
        for (int e = 0; e < recorded.experiments().size(); e++) {
            Experiment experiment = recorded.experiments().get(e).experiment();
            for (int r = 0; r < experiment.seeds().size(); r++) {
                if (again(trained, experiment.id(), experiment.seeds().get(r)).isPresent()) {
                    places.add("/experiments/" + e + "/runs/" + r);
                }
            }
        }
        return places;
    }

    private static void requireSame(DatasetDescription recorded, DatasetDescription now) {
        if (!recorded.equals(now)) {
            throw new UserError("The data is not that of the record, so nothing can be repeated. Recorded: "
                    + told(recorded) + "\nNow: " + told(now));
        }
    }

    private static String told(DatasetDescription dataset) {
        StringBuilder text = new StringBuilder(dataset.name());
        for (DataFile file : dataset.files()) {
            text.append("\n  ").append(file.name()).append("  ").append(file.sha256());
        }
        return text.toString();
    }

    private static ExitCode conclude(ProgressLine progress, Reproduction reproduction) {
        String compared = String.format(Locale.ROOT, "%,d", reproduction.compared());
        if (reproduction.differences().isEmpty()) {
            progress.line(compared + " values compared: all are equal");
            return ExitCode.DONE;
        }
        reproduction.lines(MOST_LINES).forEach(progress::line);
        progress.line(String.format(
                Locale.ROOT,
                "%s values compared: %,d differ",
                compared,
                reproduction.differences().size()));
        return ExitCode.CHECKS_FAILED;
    }
}

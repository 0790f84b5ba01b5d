package io.github.softmaxreport;

import io.github.softmaxreport.compare.Difference;
import io.github.softmaxreport.compare.Reproduction;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.LazyDataset;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.TrainedStudy;
import io.github.softmaxreport.export.Exports;
import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.export.ResultsReader;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.site.PublishedFolder;
import io.github.softmaxreport.store.Store;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.train.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        implements TrainingRequest {
    private static final int MOST_LINES = 100;

    @Override
    public ExitCode run(Terminal terminal) {
        ProgressLine progress = terminal.progress();
        Laboratory laboratory = new Laboratory(
                new DataAccess(
                        home, new DataSources(home.resolve("data")), data, offline, progress, terminal.nanoClock()),
                threads,
                Store.NONE,
                progress,
                terminal.nanoClock());
        PublishedFiles record = new PublishedFolder(site);
        progress.line("Record: " + record.shown(ResultsReader.FILE));
        StudyResult recorded = ResultsReader.read(record);
        Study chosen = choice.of(recorded.study());
        Limits.here().allowRecorded(chosen, record.shown(ResultsReader.FILE), threads, laboratory.access()::describe);
        progress.line("Data");
        if (recorded.study().dataset().images().isPresent() && data.isEmpty()) {
            throw new UserError(record.shown(ResultsReader.FILE) + ": it was made on images of the user's own, from "
                    + recorded.study().dataset().images().get().folder() + "; name their folder by --data DIR");
        }
        LazyDataset dataset = LazyDataset.of(laboratory
                .access()
                .dataset(recorded.dataset().sample() ? chosen.dataset().named("sample") : chosen.dataset()));
        SameData.require(recorded.dataset(), dataset.description());
        progress.line(laboratory.announcement(chosen, dataset.description()));
        TimeLeft time = laboratory.timeLeft(chosen, dataset.description(), choice.all(), 0);
        List<ExperimentResult> trained = trained(laboratory.train(chosen, dataset, time));
        Reproduction reproduction = choice.all()
                ? Reproduction.ofAll(record, files(all(recorded, trained, laboratory, dataset, time)))
                : Reproduction.of(
                        record,
                        files(merged(recorded, trained)),
                        List.copyOf(places(recorded, trained).keySet()),
                        filesOfFirstRuns(recorded, trained));
        return conclude(progress, recorded, trained, reproduction);
    }

    private static StudyResult all(
            StudyResult recorded,
            List<ExperimentResult> trained,
            Laboratory laboratory,
            LazyDataset dataset,
            TimeLeft time) {
        laboratory.progress().line("Gradient verification");
        GradientCheck gradients = laboratory.verifyGradients(recorded.study(), dataset);
        Optional<BonusResult> bonus = new PartTwo(laboratory)
                .investigate(recorded.study(), recorded.dataset().sample(), laboratory.partProgress(time))
                .map(Outcome::get);
        return new StudyResult(recorded.study(), dataset.description(), trained, gradients, bonus, recorded.failures());
    }

    private static List<ExperimentResult> trained(TrainedStudy trained) {
        if (!trained.failures().isEmpty()) {
            throw new UserError(trained.failures().stream()
                    .map(failed -> failed.id() + " failed, so it can't be compared: " + failed.reason())
                    .toList());
        }
        return trained.results();
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
        return new StudyResult(
                recorded.study(),
                recorded.dataset(),
                experiments,
                recorded.gradientCheck(),
                recorded.bonus(),
                recorded.failures());
    }

    private static Optional<RunResult> again(List<ExperimentResult> trained, String id, long seed) {
        return trained.stream()
                .filter(result -> result.id().equals(id))
                .flatMap(result -> result.runs().stream())
                .filter(run -> run.seed() == seed)
                .findFirst();
    }

    /** The repeated runs by where they stand in results.json. */
    private static Map<String, String> places(StudyResult recorded, List<ExperimentResult> trained) {
        Map<String, String> places = new LinkedHashMap<>();
        for (int e = 0; e < recorded.experiments().size(); e++) {
            Experiment experiment = recorded.experiments().get(e).experiment();
            for (int r = 0; r < experiment.seeds().size(); r++) {
                long seed = experiment.seeds().get(r);
                if (again(trained, experiment.id(), seed).isPresent()) {
                    places.put("/experiments/" + e + "/runs/" + r, experiment.id() + " seed " + seed);
                }
            }
        }
        return places;
    }

    /** The arrays and the curve that are kept of an experiment's first seed, where that was repeated. */
    private static String filesOfFirstRuns(StudyResult recorded, List<ExperimentResult> trained) {
        return recorded.experiments().stream()
                .filter(before ->
                        again(trained, before.id(), before.runs().get(0).seed()).isPresent())
                .map(before -> Pattern.quote("data/" + before.id() + "/") + "([Wb]0?\\.npy|curve\\.csv)")
                .collect(Collectors.joining("|"));
    }

    private static ExitCode conclude(
            ProgressLine progress, StudyResult recorded, List<ExperimentResult> trained, Reproduction reproduction) {
        Map<String, String> places = places(recorded, trained);
        long runs = recorded.experiments().stream()
                .mapToLong(experiment -> experiment.runs().size())
                .sum();
        String compared = String.format(
                Locale.ROOT, "%d of %d runs, %,d values compared: ", places.size(), runs, reproduction.compared());
        if (reproduction.differences().isEmpty()) {
            progress.line(compared + "all are equal");
            return ExitCode.DONE;
        }
        reproduction.lines(MOST_LINES).forEach(progress::line);
        progress.line(String.format(
                Locale.ROOT,
                "%s%,d differ",
                compared,
                reproduction.differences().size()));
        places.forEach((place, run) ->
                judge(reproduction.under(place)).ifPresent(told -> progress.line("  " + run + ": " + told)));
        progress.line("To mend: make the site again with mvn exec:java; mvn exec:java -Dexec.args=\"lint SITE\" tells"
                + " which of its files were changed");
        return ExitCode.CHECKS_FAILED;
    }

    /** What differences of one run mean. */
    private static Optional<String> judge(List<Difference> differences) {
        boolean weights = differences.stream().anyMatch(d -> d.place().endsWith("/weightsSha256"));
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        if (!weights) {
            return Optional.of("it trains to the recorded weights, so the record's numbers were changed");
        }
        return Optional.of(
                differences.size() == 1
                        ? "it gives the recorded numbers, so the record's hash of the weights was changed"
                        : "it trains to other weights: its seed or a hyperparameter in the record was changed, or another"
                                + " version of the program made it");
    }
}

package io.github.softmaxreport;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Shard;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.LazyDataset;
import io.github.softmaxreport.data.OtherDataException;
import io.github.softmaxreport.evaluate.FailedExperiment;
import io.github.softmaxreport.study.Foreseen;
import io.github.softmaxreport.train.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Trains one part of what a report needs into the run store, and writes no site. Folders and files are absolute.
 *
 * @param home the project's folder
 * @param threads at least 1
 * @param data folder with the data's files or their archive, or the archive, instead of cache and network
 * @param offline whether the network must not be used
 */
record ShardTraining(
        Path home,
        StudyChoice choice,
        Shard shard,
        int threads,
        Optional<Path> data,
        boolean offline,
        StoreChoice store)
        implements TrainingRequest {
    @Override
    public ExitCode run(Terminal terminal) {
        ProgressLine progress = terminal.progress();
        Timings timings = new Timings(terminal.nanoClock(), terminal.spent());
        progress.line("Configuration: " + choice.config());
        Study read = choice.read();
        requireWritable();
        Laboratory laboratory = new Laboratory(
                new DataAccess(home, new DataSources(choice.folder()), data, offline, progress, terminal.nanoClock()),
                threads,
                store.open(progress, terminal.nanoClock()),
                progress,
                terminal.nanoClock());
        Study study = laboratory.fitted(read);
        Limits limits = Limits.here();
        limits.allow(study, choice.config(), store.folder(), threads, laboratory.access()::describe);
        limits.tooLittleToKeep(study, store.folder(), threads, laboratory.access()::describe)
                .ifPresent(progress::line);
        try {
            List<FailedExperiment> failures = new ArrayList<>(partOne(study, laboratory));
            failures.addAll(partTwo(study, laboratory));
            failures.forEach(failed -> progress.line(failed.id() + " failed: " + failed.reason()));
            progress.line("Shard " + shard + " is done in " + ProgressLine.duration(timings.seconds())
                    + " and lies in " + store.folder()
                    + ". When all are done, the same command without --shard makes the report.");
            return failures.isEmpty() ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
        } catch (OtherDataException e) {
            throw new UserError(
                    "--shard " + shard
                            + ": the data can't be had here, and runs on the sample would be of no use to the"
                            + " report; allow the network, or name the data's folder or archive by --data DIR",
                    e);
        }
    }

    private List<FailedExperiment> partOne(Study study, Laboratory laboratory) {
        List<Experiment> mine = shard.part(study.experiments());
        Study part = study.with(mine);
        laboratory
                .progress()
                .line("Shard " + shard + ": runs " + Laboratory.runs(part) + " of " + Laboratory.runs(study));
        LazyDataset dataset = laboratory.access().lazily(study.dataset());
        if (laboratory.untrained(part, dataset.description()) > 0) {
            dataset.get(); // here a failure stops everything, later only a run
        }
        laboratory.progress().line(laboratory.announcement(part, dataset.description()));
        List<FailedExperiment> failures = laboratory
                .train(part, dataset, new TimeLeft(laboratory.nanoClock(), 0))
                .failures();
        if (shard.number() == shard.of()) { // which has least of the rest
            laboratory.progress().line("Gradient verification");
            laboratory.verifyGradients(study, dataset);
        }
        return failures;
    }

    private List<FailedExperiment> partTwo(Study study, Laboratory laboratory) {
        ProgressLine progress = laboratory.progress();
        Optional<Outcome<Foreseen.Share>> share = study.bonus()
                .map(bonus -> new PartTwo(laboratory)
                        .foresee(
                                study, bonus, shard, laboratory.partProgress(new TimeLeft(laboratory.nanoClock(), 0))));
        share.flatMap(Outcome::result)
                .ifPresent(done -> progress.line("Part two: runs " + done.runs() + " of " + done.known()
                        + " that are known so far; what else it needs follows from choices among them"));
        return share.flatMap(Outcome::failure).stream()
                .map(failure -> FailedExperiment.of(Study.BONUS, "Part two", failure))
                .toList();
    }

    /** A report can do without its store, a shard leaves nothing else. */
    private void requireWritable() {
        try {
            Files.createDirectories(store.folder());
            Files.delete(Files.createTempFile(store.folder(), "shard", ".tmp"));
        } catch (IOException e) {
            throw new UserError(
                    store.folder() + ": can't be written (" + e
                            + "), and a shard leaves nothing but its runs there; --store DIR names another folder",
                    e);
        }
    }
}

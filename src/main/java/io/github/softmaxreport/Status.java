package io.github.softmaxreport;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.StudyTraining;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.RunKeys;
import io.github.softmaxreport.store.Staleness;
import io.github.softmaxreport.store.StoreFolder;
import io.github.softmaxreport.store.StoreListing;
import io.github.softmaxreport.train.RunRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what a report would train, and why.
 *
 * @param home the project's folder, absolute
 * @param threads at least 1
 */
record Status(Path home, StudyChoice choice, int threads, StoreChoice store) implements Request {
    @Override
    public ExitCode run(Terminal terminal) {
        ProgressLine progress = terminal.progress();
        Study study = choice.read();
        StoreFolder stored = store.open(progress, terminal.nanoClock());
        StoreListing listing = new StoreListing(store.folder());
        progress.line(size(listing));
        Laboratory laboratory =
                new Laboratory(home, threads, Optional.empty(), true, stored, progress, terminal.nanoClock());
        double seconds = experiments(study, laboratory.describe(study.dataset()), stored, listing, progress);
        Optional<PartTwoStatus> second =
                study.bonus().map(bonus -> PartTwoStatus.of(study, bonus, laboratory, listing));
        second.ifPresent(part -> progress.line(part.line()));
        seconds += second.map(PartTwoStatus::seconds).orElse(0.0);
        progress.line(
                seconds == 0
                        ? "Nothing would be trained."
                        : "Training would take about " + ProgressLine.duration(Math.max(1, seconds / threads)) + " on "
                                + threads + (threads == 1 ? " thread." : " threads."));
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

    /** Seconds of one thread that training would take. */
    private static double experiments(
            Study study, DatasetDescription data, StoreFolder stored, StoreListing listing, ProgressLine progress) {
        RunKeys keys = new RunKeys(study.dataset(), data);
        Staleness staleness = new Staleness(listing, StudyTraining.KIND);
        Pace pace = new Pace(staleness, data.train() + data.validation());
        List<RunRequest> requests = StudyTraining.requests(study);
        double seconds = 0;
        for (Experiment experiment : study.experiments()) {
            List<Key> missing = requests.stream()
                    .filter(request -> request.experiment().equals(experiment))
                    .map(request -> StudyTraining.key(keys, request))
                    .filter(key -> !stored.has(key))
                    .toList();
            progress.line(line(experiment, missing, staleness));
            seconds += missing.stream().mapToDouble(pace::seconds).sum();
        }
        return seconds;
    }

    private static String line(Experiment experiment, List<Key> missing, Staleness staleness) {
        int runs = experiment.seeds().size();
        return missing.isEmpty()
                ? experiment.id() + "  fresh, runs " + runs
                : experiment.id() + "  stale, " + missing.size() + " of " + runs + " runs to train: "
                        + why(staleness.of(missing.get(0)));
    }

    /** In what the nearest entry differs. */
    static String why(Optional<List<String>> changes) {
        return changes.map(list -> String.join(", ", list)).orElse("never trained before");
    }
}

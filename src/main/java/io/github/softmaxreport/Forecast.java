package io.github.softmaxreport;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.StudyTraining;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.RunKeys;
import io.github.softmaxreport.store.Staleness;
import io.github.softmaxreport.store.StoreListing;
import io.github.softmaxreport.train.RunRequest;
import java.util.List;
import java.util.Optional;

/**
 * What a report would train, why, and about how long that would take.
 *
 * @param listing of the laboratory's store
 */
record Forecast(Study study, Laboratory laboratory, StoreListing listing) {
    /** A line for each experiment and for part two, and one for the time. */
    void tell() {
        if (laboratory.access().fallsBack(study.dataset())) {
            laboratory
                    .progress()
                    .line("On the bundled sample, as the cache is not complete and the network not to be used:");
            new Forecast(study.on(study.dataset().named(DatasetChoice.SAMPLE)), laboratory, listing).told();
        } else {
            told();
        }
    }

    private void told() {
        ProgressLine progress = laboratory.progress();
        int threads = laboratory.threads();
        double seconds = experiments();
        Optional<PartTwoStatus> second =
                study.bonus().map(bonus -> PartTwoStatus.of(study, bonus, laboratory, listing));
        second.ifPresent(part -> progress.line(part.line()));
        seconds += second.map(PartTwoStatus::seconds).orElse(0.0);
        progress.line(
                seconds == 0
                        ? "Nothing would be trained."
                        : "Training would take about " + ProgressLine.duration(Math.max(1, seconds / threads)) + " on "
                                + threads + (threads == 1 ? " thread." : " threads."));
    }

    /** Seconds of one thread that training would take. */
    private double experiments() {
        DatasetDescription data = laboratory.access().describe(study.dataset());
        RunKeys keys = new RunKeys(study.dataset(), data);
        Staleness staleness = new Staleness(listing, StudyTraining.KIND);
        Pace pace = new Pace(staleness, data.train() + data.validation());
        List<RunRequest> requests = StudyTraining.requests(study);
        double seconds = 0;
        for (Experiment experiment : study.experiments()) {
            List<Key> missing = requests.stream()
                    .filter(request -> request.experiment().equals(experiment))
                    .map(request -> StudyTraining.key(keys, request))
                    .filter(key -> !laboratory.store().has(key))
                    .toList();
            laboratory.progress().line(line(experiment, missing, staleness));
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
        return changes.map(list -> list.isEmpty() ? "it is in the store, but not used" : String.join(", ", list))
                .orElse("never trained before");
    }
}

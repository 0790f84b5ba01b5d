package io.github.softmaxreport;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Spelling;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.UserError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which runs of a study.
 *
 * @param all every one
 * @param only ids of experiments, all of whose seeds are meant
 * @param runs single ones, as ID:SEED; where nothing is named, the first of the experiment with the fewest epochs is meant
 */
record RunChoice(boolean all, List<String> only, List<String> runs) {
    RunChoice {
        only = List.copyOf(only);
        runs = List.copyOf(runs);
    }

    /**
     * The study with these runs only.
     *
     * @throws UserError if the study has no such experiment or seed
     */
    Study of(Study study) {
        if (all) {
            return study;
        }
        refuseUnknown(study);
        List<Experiment> chosen =
                study.experiments().stream().flatMap(e -> reduced(e, seeds(e))).toList();
        return study.with(chosen.isEmpty() ? List.of(quickest(study)) : chosen);
    }

    private List<Long> seeds(Experiment experiment) {
        return only.contains(experiment.id())
                ? experiment.seeds()
                : experiment.seeds().stream()
                        .filter(seed -> runs.contains(experiment.id() + ":" + seed))
                        .toList();
    }

    private static Stream<Experiment> reduced(Experiment e, List<Long> seeds) {
        return seeds.isEmpty()
                ? Stream.empty()
                : Stream.of(new Experiment(e.id(), e.title(), e.hyperparameters(), e.given(), seeds));
    }

    private static Experiment quickest(Study study) {
        Experiment quickest = study.experiments().stream()
                .min(Comparator.comparingInt(e -> e.hyperparameters().epochs()))
                .orElseThrow();
        return reduced(quickest, quickest.seeds().subList(0, 1)).findFirst().orElseThrow();
    }

    private void refuseUnknown(Study study) {
        List<String> ids = study.experiments().stream().map(Experiment::id).toList();
        List<String> known = study.experiments().stream()
                .flatMap(e -> e.seeds().stream().map(seed -> e.id() + ":" + seed))
                .toList();
        List<String> problems = new ArrayList<>();
        only.stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> problems.add("--only " + id + ": the record has no such experiment; it has "
                        + String.join(", ", ids) + Spelling.question(id, ids)));
        runs.stream()
                .filter(run -> !known.contains(run))
                .forEach(run -> problems.add("--run " + run + ": the record has no such run; it has "
                        + String.join(", ", known) + Spelling.question(run, known)));
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
    }
}

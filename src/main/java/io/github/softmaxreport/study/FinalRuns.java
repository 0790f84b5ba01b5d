package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.model.ScoreTable;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.RunKeys;
import io.github.softmaxreport.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import tools.jackson.core.type.TypeReference;

/** The chosen setting, trained for good and shown the test images. */
final class FinalRuns {
    private final Bonus bonus;
    private final SearchResult search;
    private final Trials trials;
    private final LazyData data;
    private final Store store;
    private final Trial chosen;

    /**
     * @param trials keeps as many last epochs as an ensemble has members
     * @param data on which they train
     */
    FinalRuns(Bonus bonus, SearchResult search, Trials trials, LazyData data, Store store) {
        this.bonus = bonus;
        this.search = search;
        this.trials = trials;
        this.data = data;
        this.store = store;
        this.chosen = best(search);
    }

    /** The chosen setting on all images. */
    static Trial best(SearchResult search) {
        return new Trial("chosen", "", "", "", List.of(), search.chosen(), 0);
    }

    /** The same on fewer images, and once on all that there are. */
    static List<Trial> sizes(Bonus bonus, SearchResult search, int all) {
        return bonus.learningCurve().images().stream()
                .map(images -> Math.min(all, images))
                .distinct()
                .map(images ->
                        new Trial(String.valueOf(images), "", "", "", List.of("images"), search.chosen(), images))
                .toList();
    }

    /** Every run of the chosen setting and of those whose probabilities are looked at, those together that train together. */
    List<List<PlannedRun>> planned() {
        List<List<PlannedRun>> runs = new ArrayList<>();
        runs.add(trials.planned(List.of(chosen), bonus.seeds()));
        runs.add(trials.planned(sizes(bonus, search, data.count(Split.TRAIN)), bonus.seeds()));
        if (bonus.ensembles().members() > 1) {
            List<Long> seeds = seeds(bonus.ensembles().members());
            runs.add(trials.planned(List.of(chosen), seeds));
            runs.add(trials.plannedBootstraps(chosen, seeds));
        }
        bonus.probabilities()
                .forEach(trial -> runs.add(trials.planned(
                        List.of(completed(bonus, search, trial)), bonus.seeds().subList(0, 1))));
        return runs;
    }

    /** With the study's seeds. */
    TrialResult best() {
        return trials.run(List.of(chosen), bonus.seeds()).get(0);
    }

    /** With fewer images, and once with all that there are. */
    List<TrialResult> learningCurve() {
        return trials.run(sizes(bonus, search, data.count(Split.TRAIN)), bonus.seeds());
    }

    /** One of each kind; none if an ensemble would have one member. */
    List<EnsembleResult> ensembles() {
        int members = bonus.ensembles().members();
        if (members < 2) {
            return List.of();
        }
        List<Long> seeds = seeds(members);
        return List.of(
                ensemble(EnsembleKind.SEEDS, seeds, () -> trials.scores(chosen, seeds)),
                ensemble(EnsembleKind.EPOCHS, seeds, () -> trials.epochScores(chosen, seeds.get(0))),
                ensemble(EnsembleKind.BOOTSTRAP, seeds, () -> trials.bootstrapped(chosen, seeds)));
    }

    private EnsembleResult ensemble(EnsembleKind kind, List<Long> seeds, Supplier<List<ScoreTable>> members) {
        Key key = data.key("ensemble", "ensemble of " + kind, Ensemble.class, Trials.class)
                .and("", search.chosen().values())
                .and("ensemble", kind)
                .and("seeds", seeds);
        return store.remember(
                key,
                new TypeReference<>() {},
                () -> Ensemble.of(kind, search.chosen().loss(), data.get().test(), members.get()));
    }

    /** What one run of each configured setting says of the test images. */
    List<ProbabilityResult> probabilities() {
        return bonus.probabilities().stream()
                .map(trial -> probabilities(
                        completed(bonus, search, trial), bonus.seeds().get(0)))
                .toList();
    }

    private ProbabilityResult probabilities(Trial trial, long seed) {
        Key key = RunKeys.run(
                        data.key("probabilities", "probabilities of " + trial.id(), Confidence.class, Trials.class),
                        trial.hyperparameters(),
                        seed)
                .and("images", trial.images());
        return store.remember(
                        key,
                        new TypeReference<ProbabilityResult>() {},
                        () -> Confidence.of(
                                trial,
                                seed,
                                data.get().test(),
                                trials.scores(trial, List.of(seed)).get(0)))
                .of(trial);
    }

    /** The study's seeds, and the next whole numbers if these are too few. */
    private List<Long> seeds(int wanted) {
        List<Long> seeds = new ArrayList<>(bonus.seeds());
        LongStream.iterate(1, next -> next + 1)
                .filter(next -> !bonus.seeds().contains(next))
                .limit(Math.max(0, wanted - seeds.size()))
                .forEach(seeds::add);
        return seeds.subList(0, wanted);
    }

    /** A trial of the recipe with the search's values where it doesn't state them itself. */
    static Trial completed(Bonus bonus, SearchResult search, Trial trial) {
        Hyperparameters h = trial.hyperparameters();
        for (Axis axis : bonus.search().grid()) {
            if (!trial.changes().contains(axis.path())) {
                Object value = search.chosen().values().get(axis.path());
                h = h.with(axis.path(), Objects.requireNonNull(value, axis.path()));
            }
        }
        return trial.with(h);
    }
}

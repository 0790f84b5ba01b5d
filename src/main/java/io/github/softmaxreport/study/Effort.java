package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Comparison;
import io.github.softmaxreport.config.Search;
import io.github.softmaxreport.config.Trial;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * About how much part two trains, by its parts in their order: rangeTest, search, tuning, comparisons, final. Less where a
 * run is asked for twice or stops early.
 */
public record Effort(Map<String, Part> parts) {
    /**
     * What one part takes.
     *
     * @param runs that are trained
     * @param images that are shown to them, in all epochs together
     */
    public record Part(int runs, long images) {
        /** Nothing. */
        public static final Part NONE = new Part(0, 0);

        /** So many runs of these hyperparameters. */
        static Part of(int runs, int epochs, long images) {
            return new Part(runs, (long) runs * epochs * images);
        }

        /** Of these runs. */
        static Part of(Collection<PlannedRun> runs) {
            return runs.stream().map(PlannedRun::effort).reduce(NONE, Part::plus);
        }

        /** Both. */
        public Part plus(Part other) {
            return new Part(runs + other.runs, images + other.images);
        }
    }

    public Effort {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /**
     * Estimates it.
     *
     * @param train images to choose and compare on
     * @param last images to train the chosen setting on
     */
    public static Effort of(Bonus bonus, int train, int last) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put(
                "rangeTest",
                new Part(1, (long) bonus.rangeTest().updates() * bonus.recipe().batchSize()));
        parts.put("search", search(bonus.search(), train));
        parts.put("tuning", sum(bonus.comparisons().stream().map(comparison -> tuning(comparison, train))));
        parts.put(
                "comparisons",
                sum(bonus.comparisons().stream()
                        .map(comparison ->
                                trials(comparison.trials(), bonus.seeds().size(), train))));
        parts.put("final", last(bonus, last));
        return new Effort(parts);
    }

    /** Of a part. */
    public Part part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    /** Of all. */
    public Part all() {
        return sum(parts.values().stream());
    }

    static Part rangeTest(Bonus bonus) {
        return new Part(1, (long) bonus.rangeTest().updates() * bonus.recipe().batchSize());
    }

    private static Part search(Search search, int train) {
        int random = search.random().cells() == 0 ? 0 : search.random().cells() + 1;
        return Part.of(Grid.cells(search.grid()).size(), search.epochs(), train)
                .plus(Part.of(random, search.random().epochs(), train));
    }

    private static Part tuning(Comparison comparison, int train) {
        return comparison.tuning().isEmpty()
                ? Part.NONE
                : trials(comparison.trials(), Grid.cells(comparison.tuning()).size(), train);
    }

    private static Part trials(List<Trial> trials, int each, int train) {
        return sum(trials.stream()
                .map(trial -> Part.of(each, trial.hyperparameters().epochs(), images(trial, train))));
    }

    private static Part last(Bonus bonus, int all) {
        int members = bonus.ensembles().members();
        int seeds = bonus.seeds().size();
        int epochs = bonus.recipe().epochs();
        Part sizes = sum(bonus.learningCurve().images().stream()
                .filter(images -> images < all)
                .map(images -> Part.of(seeds, epochs, images)));
        return Part.of(Math.max(seeds, members), epochs, all)
                .plus(sizes)
                .plus(Part.of(members < 2 ? 0 : members, epochs, all))
                .plus(trials(bonus.probabilities(), 1, all));
    }

    private static int images(Trial trial, int all) {
        return trial.images() == 0 ? all : Math.min(all, trial.images());
    }

    private static Part sum(Stream<Part> parts) {
        return parts.reduce(Part.NONE, Part::plus);
    }
}

package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Comparison;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.Search;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which runs part two will have, as far as that does not depend on what is chosen: values stand in for the choices. */
final class Prospect {
    private final Bonus bonus;
    private final StudyData unread;
    private final int threads;
    private final Trials choosing;
    private final Workload chosenOn;

    Prospect(Bonus bonus, StudyData unread, int threads) {
        this.bonus = bonus;
        this.unread = unread;
        this.threads = threads;
        LazyData images = new SealedData(LazyData.of(bonus.dataset(), unread)).sealed();
        this.choosing = new Trials(images, threads, 1, Store.NONE, InvestigationListener.NONE);
        this.chosenOn = new Workload(images, threads);
    }

    Effort effort() {
        Map<String, Effort.Part> parts = new LinkedHashMap<>();
        parts.put("rangeTest", rangeTest(bonus, chosenOn));
        parts.put("search", search());
        parts.put("tuning", tuning());
        parts.put("comparisons", comparisons());
        parts.put("final", last());
        return new Effort(parts);
    }

    /** As one run on so many images. */
    static Effort.Part rangeTest(Bonus bonus, Workload images) {
        int shown = bonus.rangeTest().updates() * bonus.recipe().batchSize();
        return images.of(List.of(List.of(new PlannedRun(
                bonus.recipe().with("epochs", 1),
                bonus.search().seed(),
                new PlannedRun.Cut(shown, Optional.empty())))));
    }

    private Effort.Part search() {
        List<Axis> axes = bonus.search().grid();
        Search.RandomCells random = bonus.search().random();
        List<Trial> grid = Grid.cells(axes).stream()
                .map(values -> trial(
                        Grid.with(bonus.recipe(), axes, values), bonus.search().epochs()))
                .toList();
        List<Trial> around = IntStream.range(0, random.cells() == 0 ? 0 : random.cells() + 1)
                .mapToObj(c -> trial(standIn(bonus.recipe(), axes, c), random.epochs()))
                .toList();
        return chosenOn.of(asked(Stream.of(grid, around), List.of(bonus.search().seed())));
    }

    private Effort.Part tuning() {
        return chosenOn.of(asked(
                bonus.comparisons().stream()
                        .filter(comparison -> !comparison.tuning().isEmpty())
                        .map(Prospect::tried),
                List.of(bonus.search().seed())));
    }

    private static List<Trial> tried(Comparison comparison) {
        List<List<Double>> cells = Grid.cells(comparison.tuning());
        return comparison.trials().stream()
                .flatMap(trial -> cells.stream()
                        .map(values -> trial.with(Grid.with(trial.hyperparameters(), comparison.tuning(), values))))
                .toList();
    }

    private Effort.Part comparisons() {
        return chosenOn.of(asked(
                bonus.comparisons().stream()
                        .map(comparison -> IntStream.range(
                                        0, comparison.trials().size())
                                .mapToObj(t -> compared(comparison, t))
                                .toList()),
                bonus.seeds()));
    }

    private static Trial compared(Comparison comparison, int number) {
        Trial trial = comparison.trials().get(number);
        return trial.with(standIn(trial.hyperparameters(), comparison.tuning(), number));
    }

    private Effort.Part last() {
        LazyData images = LazyData.of(bonus.finalDataset(), unread);
        SearchResult search = new SearchResult(
                new Stage(List.of(), 0),
                Optional.empty(),
                standIn(bonus.recipe(), bonus.search().grid(), 0));
        Trials trials =
                new Trials(images, threads, bonus.ensembles().members(), Store.NONE, InvestigationListener.NONE);
        return new Workload(images, threads).of(new FinalRuns(bonus, search, trials, images, Store.NONE).planned());
    }

    private List<List<PlannedRun>> asked(Stream<List<Trial>> questions, List<Long> seeds) {
        return questions.map(trials -> choosing.planned(trials, seeds)).toList();
    }

    private static Trial trial(Hyperparameters h, int epochs) {
        return new Trial("", "", "", "", List.of(), h.with("epochs", epochs), 0);
    }

    /** With values for these axes that nothing else has, but are near their first ones. */
    private static Hyperparameters standIn(Hyperparameters h, List<Axis> axes, int number) {
        return Grid.with(
                h,
                axes,
                axes.stream()
                        .map(axis -> axis.values().get(0) * (1 + 1e-9 * (number + 1)))
                        .toList());
    }
}

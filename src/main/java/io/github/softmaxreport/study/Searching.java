package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.Search;
import io.github.softmaxreport.config.Trial;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Coarse, then fine: a grid, and random cells around its best one. The highest validation accuracy wins. */
final class Searching {
    /** Nobody needs a learning rate more exactly. */
    private static final MathContext DIGITS = new MathContext(3);

    private final Search search;
    private final Hyperparameters recipe;
    private final TrialRunner trials;
    private final SelectionLog log;

    Searching(Bonus bonus, TrialRunner trials, SelectionLog log) {
        this.search = bonus.search();
        this.recipe = bonus.recipe();
        this.trials = trials;
        this.log = log;
    }

    SearchResult result() {
        Stage grid = stage("grid", Grid.cells(search.grid()), search.epochs());
        Optional<Stage> random = search.random().cells() == 0
                ? Optional.empty()
                : Optional.of(stage(
                        "random", around(grid.best().values()), search.random().epochs()));
        List<Double> best = random.orElse(grid).best().values();
        return new SearchResult(grid, random, Grid.with(recipe, search.grid(), best));
    }

    private Stage stage(String name, List<List<Double>> cells, int epochs) {
        List<Trial> all = cells.stream()
                .map(values -> Grid.with(recipe, search.grid(), values).with("epochs", epochs))
                .map(h -> new Trial("cell", "", "", "", List.of(), h, 0))
                .toList();
        Stage stage = Stage.of(Grid.results(cells, trials.run(all, List.of(search.seed()))));
        log.add(name, search.grid(), stage);
        return stage;
    }

    /** The centre itself, then cells around it: every value above zero times factor^u, u uniform in [-1, 1), to three digits. */
    private List<List<Double>> around(List<Double> centre) {
        SplittableRandom random = new SplittableRandom(search.random().seed());
        List<List<Double>> cells = new ArrayList<>();
        cells.add(centre);
        for (int c = 0; c < search.random().cells(); c++) {
            List<Double> cell = new ArrayList<>();
            for (int a = 0; a < centre.size(); a++) {
                cell.add(drawn(search.grid().get(a), centre.get(a), random));
            }
            cells.add(cell);
        }
        return cells;
    }

    private double drawn(Axis axis, double centre, SplittableRandom random) {
        double value = centre * StrictMath.pow(search.random().factor(), 2 * random.nextDouble() - 1);
        boolean whole = recipe.values().get(axis.path()) instanceof Integer;
        return whole
                ? Math.max(1, Math.rint(value))
                : new BigDecimal(value).round(DIGITS).doubleValue();
    }
}

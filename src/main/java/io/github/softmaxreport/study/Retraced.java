package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Comparison;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.config.UserError;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Part two followed again without training: the configuration, the measurements as they are recorded, and everything that
 * follows from the two. An accuracy is a whole number of images over their number.
 */
public final class Retraced {
    private final Bonus bonus;
    private final BonusResult recorded;
    private final int classes;
    private final SelectionLog log = new SelectionLog();

    private Retraced(Bonus bonus, BonusResult recorded, int classes) {
        this.bonus = bonus;
        this.recorded = recorded;
        this.classes = classes;
    }

    /**
     * What the record must be.
     *
     * @throws UserError if it has not as many runs as the configuration asks for
     */
    public static BonusResult of(Bonus bonus, BonusResult recorded, int classes) {
        try {
            return new Retraced(bonus, recorded, classes).result();
        } catch (IndexOutOfBoundsException | NoSuchElementException e) {
            throw new UserError("data/results.json  /bonus: has not the runs that /configuration/bonus asks for", e);
        }
    }

    private BonusResult result() {
        Stream<Stage> stages = Stream.concat(Stream.of(recorded.search().grid()), recorded.search().random().stream());
        SearchResult search = new Searching(bonus, replayed(stages.map(Stage::cells)), log).result();
        Tuner tuner = new Tuner(
                replayed(recorded.comparisons().stream()
                        .filter(comparison -> !comparison.tunings().isEmpty())
                        .map(comparison -> comparison.tunings().stream()
                                .flatMap(tuning -> tuning.stage().cells().stream())
                                .toList())),
                bonus.search().seed(),
                log);
        List<ComparisonResult> comparisons = new ArrayList<>();
        for (int c = 0; c < bonus.comparisons().size(); c++) {
            Comparison asked = bonus.comparisons().get(c);
            comparisons.add(comparison(
                    asked, tuner.tune(asked), recorded.comparisons().get(c).trials()));
        }
        TrialResult best = trial(FinalRuns.best(search), recorded.best().runs(), recorded.finalData());
        return new BonusResult(
                recorded.chosenOn(),
                recorded.finalData(),
                recorded.gradients(),
                rangeTest(),
                search,
                log.entries(),
                comparisons,
                best,
                learningCurve(search, best),
                ensembles(best),
                probabilities(search));
    }

    private RangeTestResult rangeTest() {
        List<Double> losses = recorded.rangeTest().losses();
        return new RangeTestResult(
                IntStream.range(0, losses.size())
                        .mapToObj(bonus.rangeTest()::at)
                        .toList(),
                losses);
    }

    /** Answers with recorded cells, one call after another. */
    private TrialRunner replayed(Stream<List<Cell>> calls) {
        Iterator<List<Cell>> next = calls.iterator();
        return (trials, seeds) -> {
            List<Cell> cells = next.next();
            return IntStream.range(0, trials.size())
                    .mapToObj(t -> new TrialResult(trials.get(t), 0, List.of(cell(seeds.get(0), cells.get(t)))))
                    .toList();
        };
    }

    private TrialRun cell(long seed, Cell cell) {
        double accuracy = whole(cell.validationAccuracy(), recorded.chosenOn().validation());
        return new TrialRun(seed, accuracy, Optional.empty(), Optional.empty(), "");
    }

    private ComparisonResult comparison(Comparison asked, List<Tuning> tunings, List<TrialResult> results) {
        List<Trial> trials = Tuner.chosen(asked, tunings);
        List<TrialResult> done = new ArrayList<>();
        for (int t = 0; t < trials.size(); t++) {
            Trial trial = trials.get(t);
            TrialResult result = trial(trial, results.get(t).runs(), recorded.chosenOn());
            done.add(trial.baseline() ? result : against(result, done));
        }
        return new ComparisonResult(
                asked.id(),
                asked.kind(),
                asked.tuning().stream().map(Axis::path).toList(),
                tunings,
                done);
    }

    private TrialResult trial(Trial trial, List<TrialRun> runs, BonusResult.DatasetCounts data) {
        int trained = trial.images() == 0 ? data.train() : Math.min(data.train(), trial.images());
        List<TrialRun> same = IntStream.range(0, bonus.seeds().size())
                .mapToObj(s -> new TrialRun(
                        bonus.seeds().get(s),
                        whole(runs.get(s).validationAccuracy(), data.validation()),
                        runs.get(s).testAccuracy().map(accuracy -> whole(accuracy, data.test())),
                        runs.get(s).against(),
                        runs.get(s).weightsSha256()))
                .toList();
        return new TrialResult(trial, trained, same);
    }

    /** Two runs differ by the images that one gets right alone, less those that the other does. */
    private TrialResult against(TrialResult result, List<TrialResult> before) {
        TrialResult other = before.stream()
                .filter(one -> one.trial().id().equals(result.trial().against()))
                .findFirst()
                .orElseThrow();
        List<Double> more = result.minus(other).values();
        int images = recorded.chosenOn().test();
        List<TrialRun> runs = IntStream.range(0, more.size())
                .mapToObj(s -> {
                    TrialRun run = result.runs().get(s);
                    int otherAlone = run.against().orElseThrow().otherAlone();
                    int alone = Math.max(0, otherAlone + (int) Math.rint(more.get(s) * images));
                    return run.against(new TrialRun.Discordance(alone, otherAlone));
                })
                .toList();
        return new TrialResult(result.trial(), result.trained(), runs);
    }

    /** With all images there are the very runs of the chosen setting. */
    private List<TrialResult> learningCurve(SearchResult search, TrialResult best) {
        int all = recorded.finalData().train();
        List<Trial> sizes = FinalRuns.sizes(bonus, search, all);
        return IntStream.range(0, sizes.size())
                .mapToObj(i -> trial(
                        sizes.get(i),
                        sizes.get(i).images() == all
                                ? best.runs()
                                : recorded.learningCurve().get(i).runs(),
                        recorded.finalData()))
                .toList();
    }

    private List<EnsembleResult> ensembles(TrialResult best) {
        return recorded.ensembles().stream()
                .map(ensemble -> ensemble.again(
                        best.test().values(), recorded.finalData().test()))
                .toList();
    }

    private List<ProbabilityResult> probabilities(SearchResult search) {
        return IntStream.range(0, bonus.probabilities().size())
                .mapToObj(i -> Confidence.again(
                        FinalRuns.completed(bonus, search, bonus.probabilities().get(i)),
                        bonus.seeds().get(0),
                        recorded.probabilities().get(i),
                        recorded.finalData().test(),
                        classes))
                .toList();
    }

    /** The nearest fraction that some of these images are. */
    static double whole(double accuracy, int images) {
        return images == 0 ? 0 : Math.rint(Math.max(0, Math.min(1, accuracy)) * images) / images;
    }
}

package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Comparison;
import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.evaluate.GradientVerifier;
import io.github.softmaxreport.study.BonusResult.DatasetCounts;
import io.github.softmaxreport.train.LossRecord;
import io.github.softmaxreport.train.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Part two of a study. First everything is chosen, on data without test images, and recorded; then what has been chosen is
 * trained for good and shown the test images.
 */
public final class Investigation {
    private final Bonus bonus;
    private final GradientVerification verification;
    private final Function<DatasetChoice, Dataset> data;
    private final int threads;
    private final InvestigationListener listener;
    private final SelectionLog log = new SelectionLog();

    /**
     * @param verification how the gradients of its losses are verified
     * @param data loads a data set; called once for each
     * @param threads at least 1; the results don't depend on it
     * @param listener told of every part and of finished runs
     */
    public Investigation(
            Bonus bonus,
            GradientVerification verification,
            Function<DatasetChoice, Dataset> data,
            int threads,
            InvestigationListener listener) {
        this.bonus = bonus;
        this.verification = verification;
        this.data = data;
        this.threads = threads;
        this.listener = listener;
    }

    /** Everything. */
    public BonusResult run() {
        SealedData sealed = new SealedData(data.apply(bonus.dataset()));
        List<LossGradient> gradients = gradients(sealed.sealed());
        Trials choosing = trials(sealed.sealed(), 1);
        listener.begins("rangeTest", 1);
        RangeTestResult rangeTest = rangeTest(choosing.trainer());
        listener.begins("search", Searching.runs(bonus.search()));
        SearchResult search = new Searching(bonus, choosing, log).result();
        listener.begins(
                "tuning", bonus.comparisons().stream().mapToInt(Tuner::runs).sum());
        Tuner tuner = new Tuner(choosing, bonus.search().seed(), log);
        List<List<Tuning>> tunings =
                bonus.comparisons().stream().map(tuner::tune).toList();
        log.close();

        Dataset compared = sealed.opened(log);
        listener.begins("comparisons", comparisonRuns(bonus));
        List<ComparisonResult> comparisons = compare(trials(compared, 1), tunings);
        Dataset last = new SealedData(data.apply(bonus.finalDataset())).opened(log);
        listener.begins("final", finalRuns(bonus));
        Trials trials = trials(last, bonus.ensembles().members());
        FinalRuns runs = new FinalRuns(bonus, search, trials, last);
        return new BonusResult(
                counts(compared),
                counts(last),
                gradients,
                rangeTest,
                search,
                log.entries(),
                comparisons,
                runs.best(),
                runs.learningCurve(),
                runs.ensembles(),
                runs.probabilities());
    }

    /** Of every loss, each with the recipe's other values. */
    private List<LossGradient> gradients(Dataset dataset) {
        Hyperparameters plain = bonus.recipe().with("labelSmoothing", 0.0);
        return losses().map(loss -> new LossGradient(
                        loss, new GradientVerifier(verification, plain.with("loss", loss), dataset).once()))
                .toList();
    }

    private Stream<LossFunction> losses() {
        Stream<Trial> trials = Stream.concat(
                bonus.comparisons().stream().flatMap(comparison -> comparison.trials().stream()),
                bonus.probabilities().stream());
        return Stream.concat(
                        Stream.of(bonus.recipe().loss()),
                        trials.map(trial -> trial.hyperparameters().loss()))
                .distinct();
    }

    private RangeTestResult rangeTest(Trainer trainer) {
        int updates = bonus.rangeTest().updates();
        List<Double> losses =
                LossRecord.of(trainer, bonus.recipe(), bonus.search().seed(), bonus.rangeTest()::at, updates);
        List<Double> rates = new ArrayList<>();
        for (int u = 0; u < losses.size(); u++) {
            rates.add(bonus.rangeTest().at(u));
        }
        return new RangeTestResult(rates, losses);
    }

    private List<ComparisonResult> compare(Trials trials, List<List<Tuning>> tunings) {
        List<ComparisonResult> results = new ArrayList<>();
        for (int c = 0; c < bonus.comparisons().size(); c++) {
            Comparison comparison = bonus.comparisons().get(c);
            List<Trial> tuned = Tuner.chosen(comparison, tunings.get(c));
            results.add(new ComparisonResult(
                    comparison.id(),
                    comparison.kind(),
                    comparison.tuning().stream().map(Axis::path).toList(),
                    tunings.get(c),
                    trials.run(tuned, bonus.seeds())));
        }
        return results;
    }

    /** How many runs all this takes; fewer where one is asked for twice. */
    public static int runs(Bonus bonus) {
        return 1
                + Searching.runs(bonus.search())
                + bonus.comparisons().stream().mapToInt(Tuner::runs).sum()
                + comparisonRuns(bonus)
                + finalRuns(bonus);
    }

    private static int comparisonRuns(Bonus bonus) {
        return bonus.comparisons().stream().mapToInt(c -> c.trials().size()).sum()
                * bonus.seeds().size();
    }

    private static int finalRuns(Bonus bonus) {
        int members = bonus.ensembles().members();
        return Math.max(bonus.seeds().size(), members)
                + Math.max(0, bonus.learningCurve().images().size() - 1)
                        * bonus.seeds().size()
                + (members < 2 ? 0 : members)
                + bonus.probabilities().size();
    }

    private Trials trials(Dataset dataset, int snapshots) {
        return new Trials(dataset, threads, snapshots, listener::trained);
    }

    private static DatasetCounts counts(Dataset dataset) {
        return new DatasetCounts(
                dataset.train().count(),
                dataset.validation().count(),
                dataset.test().count());
    }
}

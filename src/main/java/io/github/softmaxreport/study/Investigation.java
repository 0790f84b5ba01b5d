package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Comparison;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.store.Store;
import io.github.softmaxreport.study.BonusResult.DatasetCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * Part two of a study. First everything is chosen, on data without test images, and recorded; then what has been chosen is
 * trained for good and shown the test images.
 */
public final class Investigation {
    private final Bonus bonus;
    private final GradientVerification verification;
    private final StudyData data;
    private final int threads;
    private final Store store;
    private final InvestigationListener listener;
    private final SelectionLog log = new SelectionLog();

    /**
     * @param verification how the gradients of its losses are verified
     * @param data loads a data set, at most once each
     * @param threads at least 1; the results don't depend on it
     * @param store has what need not be computed again, and keeps what is
     * @param listener told of every part and of finished runs
     */
    public Investigation(
            Bonus bonus,
            GradientVerification verification,
            StudyData data,
            int threads,
            Store store,
            InvestigationListener listener) {
        this.bonus = bonus;
        this.verification = verification;
        this.data = data;
        this.threads = threads;
        this.store = store;
        this.listener = listener;
    }

    /** Everything. */
    public BonusResult run() {
        SealedData sealed = new SealedData(LazyData.of(bonus.dataset(), data));
        listener.plans(effort(bonus, data));
        Preliminaries first = new Preliminaries(bonus, verification, sealed.sealed(), store);
        List<LossGradient> gradients = first.gradients(first.losses());
        Trials choosing = trials(sealed.sealed(), 1);
        listener.begins("rangeTest");
        RangeTestResult rangeTest = first.rangeTest();
        listener.begins("search");
        SearchResult search = new Searching(bonus, choosing, log).result();
        listener.begins("tuning");
        Tuner tuner = new Tuner(choosing, bonus.search().seed(), log);
        List<List<Tuning>> tunings =
                bonus.comparisons().stream().map(tuner::tune).toList();
        log.close();

        LazyData compared = sealed.opened(log);
        listener.begins("comparisons");
        List<ComparisonResult> comparisons = compare(trials(compared, 1), tunings);
        LazyData last = new SealedData(LazyData.of(bonus.finalDataset(), data)).opened(log);
        listener.begins("final");
        Trials trials = trials(last, bonus.ensembles().members());
        FinalRuns runs = new FinalRuns(bonus, search, trials, last, store);
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

    /** Only how its gradients compare with numerical ones, loss by loss. */
    public List<LossGradient> gradients() {
        LazyData images = new SealedData(LazyData.of(bonus.dataset(), data)).sealed();
        Preliminaries first = new Preliminaries(bonus, verification, images, store);
        return first.gradients(first.losses());
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

    /** How much all this takes. */
    public static Effort effort(Bonus bonus, StudyData data) {
        return Effort.of(
                bonus,
                data.describe(bonus.dataset()).train(),
                data.describe(bonus.finalDataset()).train());
    }

    private Trials trials(LazyData images, int snapshots) {
        return new Trials(images, threads, snapshots, store, listener);
    }

    private static DatasetCounts counts(LazyData images) {
        return new DatasetCounts(images.count(Split.TRAIN), images.count(Split.VALIDATION), images.count(Split.TEST));
    }
}

package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Axis;
import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.Comparison;
import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.study.BonusResult.DatasetCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * Part two of a study. First everything is chosen, on data without test images, and recorded; then what has been chosen is
 * trained for good and shown the test images.
 */
public final class Investigation {
    private final Inquiry inquiry;
    private final Bonus bonus;
    private final SelectionLog log = new SelectionLog();

    /** Nothing is trained yet. */
    public Investigation(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.bonus = inquiry.bonus();
    }

    /** Everything. */
    public BonusResult run() {
        SealedData sealed = new SealedData(LazyData.of(bonus.dataset(), inquiry.data()));
        inquiry.listener().plans(Effort.of(bonus, inquiry.data(), inquiry.threads()));
        Preliminaries first = new Preliminaries(bonus, inquiry.verification(), sealed.sealed(), inquiry.store());
        List<LossGradient> gradients = first.gradients(first.losses());
        Trials choosing = trials(sealed.sealed(), 1);
        inquiry.listener().begins("rangeTest");
        RangeTestResult rangeTest = first.rangeTest();
        inquiry.listener().begins("search");
        SearchResult search = new Searching(bonus, choosing, log).result();
        inquiry.listener().begins("tuning");
        Tuner tuner = new Tuner(choosing, bonus.search().seed(), log);
        List<List<Tuning>> tunings =
                bonus.comparisons().stream().map(tuner::tune).toList();
        log.close();

        LazyData compared = sealed.opened(log);
        inquiry.listener().begins("comparisons");
        List<ComparisonResult> comparisons = compare(trials(compared, 1), tunings);
        LazyData last = new SealedData(LazyData.of(bonus.finalDataset(), inquiry.data())).opened(log);
        inquiry.listener().begins("final");
        Trials trials = trials(last, bonus.ensembles().members());
        FinalRuns runs = new FinalRuns(bonus, search, trials, last, inquiry.store());
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
        LazyData images = new SealedData(LazyData.of(bonus.dataset(), inquiry.data())).sealed();
        Preliminaries first = new Preliminaries(bonus, inquiry.verification(), images, inquiry.store());
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

    private Trials trials(LazyData images, int snapshots) {
        return new Trials(images, inquiry.threads(), snapshots, inquiry.store(), inquiry.listener());
    }

    private static DatasetCounts counts(LazyData images) {
        return new DatasetCounts(images.count(Split.TRAIN), images.count(Split.VALIDATION), images.count(Split.TEST));
    }
}

package io.github.softmaxreport;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Shard;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.data.OtherDataException;
import io.github.softmaxreport.store.Store;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.Effort;
import io.github.softmaxreport.study.Foreseen;
import io.github.softmaxreport.study.Inquiry;
import io.github.softmaxreport.study.Investigation;
import io.github.softmaxreport.study.InvestigationListener;
import io.github.softmaxreport.study.LossGradient;
import io.github.softmaxreport.study.NotStoredException;
import io.github.softmaxreport.study.StudyData;
import io.github.softmaxreport.train.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Part two of a study, made in a laboratory. */
record PartTwo(Laboratory laboratory) {
    /**
     * All of it, if the study has it.
     *
     * @param sample whether part one is on the bundled sample, maybe because the data could not be had
     * @throws NotStoredException if something has to be trained in another JVM
     */
    Optional<Outcome<BonusResult>> investigate(Study study, boolean sample, InvestigationListener listener) {
        return asked(study, sample).map(bonus -> investigate(study, bonus, listener));
    }

    /** What is asked of it. */
    static Optional<Bonus> asked(Study study, boolean sample) {
        return study.bonus().map(bonus -> sample ? bonus.named(DatasetChoice.SAMPLE) : bonus);
    }

    /** What of it is not in the store is ahead. */
    void expect(Study study, boolean sample, TimeLeft time) {
        asked(study, sample)
                .ifPresent(bonus -> PartProgress.expect(PartTwoStatus.left(study, bonus, laboratory), time));
    }

    /** How much all of it takes. */
    Effort effort(Bonus bonus) {
        return Effort.of(bonus, data(), laboratory.threads());
    }

    private Outcome<BonusResult> investigate(Study study, Bonus bonus, InvestigationListener listener) {
        try {
            return outcome(() -> new Investigation(inquiry(study, bonus, data(), laboratory.store(), listener)).run());
        } catch (OtherDataException e) {
            if (!e.sample() || bonus.dataset().name().equals(DatasetChoice.SAMPLE)) {
                throw e;
            }
            return investigate(study, bonus.named(DatasetChoice.SAMPLE), listener);
        }
    }

    /**
     * As far as it is stored.
     *
     * @throws NotStoredException at the first result that is not
     */
    void follow(Study study, Bonus bonus, Store stored, InvestigationListener listener) {
        new Investigation(inquiry(study, bonus, StudyData.unread(data()), stored, listener)).run();
    }

    /**
     * A shard's part of what is known of it, which is kept in the store.
     *
     * @return how many runs that is, of how many
     * @throws OtherDataException if the data can't be had
     */
    Outcome<Foreseen.Share> foresee(Study study, Bonus bonus, Shard shard, InvestigationListener listener) {
        Inquiry inquiry = inquiry(study, bonus, data(), laboratory.store(), listener);
        return outcome(() -> new Foreseen(inquiry).train(shard));
    }

    /** Only how its gradients compare with numerical ones, loss by loss. */
    List<LossGradient> gradients(Study study, Bonus bonus) {
        return laboratory.onThreads(
                () -> new Investigation(inquiry(study, bonus, data(), laboratory.store(), InvestigationListener.NONE))
                        .gradients());
    }

    private Inquiry inquiry(Study study, Bonus bonus, StudyData data, Store store, InvestigationListener listener) {
        return new Inquiry(bonus, study.gradientVerification(), data, laboratory.threads(), store, listener);
    }

    private <T> Outcome<T> outcome(Supplier<T> work) {
        try {
            return Outcome.of(laboratory.onThreads(work::get));
        } catch (CompletionException e) {
            laboratory.access().gate().requireNoneRefused();
            return Outcome.failed(root(e));
        }
    }

    private static Throwable root(Throwable wrapped) {
        Throwable cause = wrapped;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private StudyData data() {
        return new StudyData() {
            @Override
            public DatasetDescription describe(DatasetChoice choice) {
                return laboratory.access().describe(choice);
            }

            @Override
            public Dataset load(DatasetChoice choice) {
                return laboratory.access().dataset(choice);
            }
        };
    }
}

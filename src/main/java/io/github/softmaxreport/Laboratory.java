package io.github.softmaxreport;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.DatasetRequest;
import io.github.softmaxreport.data.DatasetSource;
import io.github.softmaxreport.data.UserEnvironment;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientVerifier;
import io.github.softmaxreport.evaluate.StudyTraining;
import io.github.softmaxreport.model.Kernels;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.Investigation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongSupplier;

/**
 * Where every command gets data and trains.
 *
 * @param home the project's folder, absolute
 * @param threads at least 1; the results don't depend on it
 * @param data folder with the data's files or their archive, or the archive, instead of cache and network
 * @param offline whether the network must not be used
 * @param progress told of what is going on
 */
record Laboratory(
        Path home, int threads, Optional<Path> data, boolean offline, ProgressLine progress, LongSupplier nanoClock) {

    /** The data, verified. */
    Dataset dataset(DatasetChoice choice) {
        DatasetRequest request = new DatasetRequest(
                choice.name().equals(DatasetChoice.SAMPLE),
                offline,
                data,
                home,
                choice.train(),
                choice.validation(),
                choice.test(),
                choice.holdOut().images(),
                choice.holdOut().seed());
        return DatasetSource.cifar10(UserEnvironment.current()).load(request, new DataProgress(progress, nanoClock));
    }

    /** What training is about to do, in a line. */
    String announcement(Study study) {
        return "Training: settings " + study.experiments().size() + ", runs " + runs(study) + ", threads " + threads
                + ", " + Kernels.description();
    }

    /**
     * Part two, if the study has one.
     *
     * @param sample whether part one is on the bundled sample, maybe because the data could not be had
     */
    Optional<BonusResult> investigate(Study study, boolean sample) {
        return study.bonus()
                .map(bonus -> sample ? bonus.named(DatasetChoice.SAMPLE) : bonus)
                .map(bonus -> onThreads(() -> new Investigation(
                                bonus, study.gradientVerification(), this::dataset, threads, new PartProgress(progress))
                        .run()));
    }

    /** How many runs part two has. */
    static int bonusRuns(Study study) {
        return study.bonus().map(Investigation::runs).orElse(0);
    }

    /** How many runs a study has. */
    static int runs(Study study) {
        return study.experiments().stream().mapToInt(e -> e.seeds().size()).sum();
    }

    List<ExperimentResult> train(Study study, Dataset dataset) {
        TrainingProgress listener = new TrainingProgress(study.experiments(), progress, nanoClock);
        return new StudyTraining(dataset).run(study, threads, listener);
    }

    GradientCheck verifyGradients(Study study, Dataset dataset) {
        GradientVerifier verifier = new GradientVerifier(
                study.gradientVerification(), study.experiments().get(0).hyperparameters(), dataset);
        return onThreads(verifier::verify);
    }

    /** Parallel streams inside the work use as many threads as the user allows. */
    <T> T onThreads(Callable<T> work) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work).join();
        } finally {
            pool.shutdown();
        }
    }
}

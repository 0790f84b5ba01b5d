package io.github.softmaxreport;

import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.data.LazyDataset;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientVerifier;
import io.github.softmaxreport.evaluate.StudyTraining;
import io.github.softmaxreport.evaluate.TrainedStudy;
import io.github.softmaxreport.model.Kernels;
import io.github.softmaxreport.store.Bytecode;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.RunKeys;
import io.github.softmaxreport.store.Store;
import io.github.softmaxreport.study.NotStoredException;
import io.github.softmaxreport.train.RunRequest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongSupplier;
import tools.jackson.core.type.TypeReference;

/**
 * Where every command gets data and trains.
 *
 * @param access to data
 * @param threads at least 1; the results don't depend on it
 * @param store has what need not be computed again, and keeps what is
 * @param progress told of what is going on
 */
record Laboratory(DataAccess access, int threads, Store store, ProgressLine progress, LongSupplier nanoClock) {

    /** As the options of a report have it. */
    static Laboratory of(Options options, Terminal terminal) {
        return with(
                new DataSources(options.study().folder()),
                options,
                terminal.progress(),
                terminal.nanoClock(),
                new ImageGate(terminal.trains()));
    }

    /** The same for what writes nothing, and so trains nothing. */
    static Laboratory looking(Options options, ProgressLine progress, LongSupplier nanoClock) {
        return with(DataSources.looking(options.study().folder()), options, progress, nanoClock, new ImageGate(true));
    }

    private static Laboratory with(
            DataSources sources, Options options, ProgressLine progress, LongSupplier nanoClock, ImageGate gate) {
        return new Laboratory(
                new DataAccess(options.home(), sources, options.data(), options.offline(), progress, nanoClock, gate),
                options.threads(),
                options.store().open(progress, nanoClock),
                progress,
                nanoClock);
    }

    /**
     * The data of part one: read and verified, but where everything that is computed from it is stored. Data that the
     * user names is always read.
     */
    LazyDataset data(Study study) {
        if (access.named().isEmpty()) {
            LazyDataset wanted = access.lazily(study.dataset());
            if (new StudyTraining(wanted, store).stored(study) && store.has(gradientKey(study, wanted.description()))) {
                progress.line(
                        wanted.description().name() + ": not read, as everything computed from it is in the store");
                return wanted;
            }
        }
        return LazyDataset.of(access.dataset(study.dataset()));
    }

    /** What training is about to do, in a line. */
    String announcement(Study study, DatasetDescription dataset) {
        int stored = runs(study) - untrained(study, dataset);
        return "Training: settings " + study.experiments().size() + ", runs " + runs(study)
                + (stored == 0 ? "" : ", in the store " + stored) + ", threads " + threads + ", "
                + Kernels.description();
    }

    /** How many runs are not in the store. */
    int untrained(Study study, DatasetDescription dataset) {
        return missing(study, dataset).size();
    }

    private List<RunRequest> missing(Study study, DatasetDescription dataset) {
        RunKeys keys = new RunKeys(study.dataset(), dataset);
        return StudyTraining.requests(study).stream()
                .filter(request -> !store.has(StudyTraining.key(keys, request)))
                .toList();
    }

    /**
     * The study, as it can be verified on its data: of a user's own images only these tell how many there are.
     *
     * @throws NotStoredException if reading them is left to another JVM
     */
    Study fitted(Study study) {
        if (study.dataset().images().isEmpty()) {
            return study;
        }
        access.gate().pass(); // each of them is read for that
        DatasetDescription own = access.describe(study.dataset());
        return study.fitted(own.classNames().size(), own.train());
    }

    /** Tells of what the study asks for and its data has less of. */
    void tellOfCuts(Study fitted, GradientVerification asked) {
        new Notices(fitted, asked, access::describe).lines().forEach(line -> progress.line("  " + line));
    }

    /**
     * Of a job that begins now with part one.
     *
     * @param whole whether it goes on to part two, if the study has it
     * @param closing seconds that the job takes after its training
     */
    TimeLeft timeLeft(Study study, DatasetDescription dataset, boolean whole, double closing) {
        TimeLeft time = new TimeLeft(nanoClock, closing);
        if (whole && untrained(study, dataset) > 0) {
            new PartTwo(this).expect(study, dataset.sample(), time);
        }
        return time;
    }

    /** Tells of part two as it goes on. */
    PartProgress partProgress(TimeLeft time) {
        return new PartProgress(progress, time);
    }

    /** How many runs a study has. */
    static int runs(Study study) {
        return study.experiments().stream().mapToInt(e -> e.seeds().size()).sum();
    }

    /** @throws NotStoredException if something has to be trained in another JVM */
    TrainedStudy train(Study study, LazyDataset dataset, TimeLeft time) {
        TrainingProgress listener = new TrainingProgress(
                StudyTraining.seconds(missing(study, dataset.description()), dataset.description(), threads),
                progress,
                time);
        TrainedStudy trained = new StudyTraining(dataset, store).run(study, threads, listener);
        access.gate().requireNoneRefused();
        return trained;
    }

    GradientCheck verifyGradients(Study study, LazyDataset dataset) {
        GradientVerification wanted = study.gradientVerification();
        return store.remember(
                gradientKey(study, dataset.description()),
                new TypeReference<>() {},
                () -> onThreads(() -> new GradientVerifier(wanted, verified(study), dataset.get()).verify()));
    }

    private static Key gradientKey(Study study, DatasetDescription dataset) {
        return new RunKeys(study.dataset(), dataset)
                .of("gradients", "gradient verification", GradientVerifier.class)
                .and("library", Bytecode.library(GradientVerifier.library()))
                .and("", verified(study).values())
                .and("verification", study.gradientVerification());
    }

    /** Whose loss, preprocessing and start the gradients are verified with. */
    private static Hyperparameters verified(Study study) {
        return study.experiments().get(0).hyperparameters();
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

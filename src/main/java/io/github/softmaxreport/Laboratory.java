package io.github.softmaxreport;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DataFile;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.data.DatasetRequest;
import io.github.softmaxreport.data.DatasetSource;
import io.github.softmaxreport.data.LazyDataset;
import io.github.softmaxreport.data.UserEnvironment;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientVerifier;
import io.github.softmaxreport.evaluate.StudyTraining;
import io.github.softmaxreport.evaluate.TrainedStudy;
import io.github.softmaxreport.model.Kernels;
import io.github.softmaxreport.store.Bytecode;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.RunKeys;
import io.github.softmaxreport.store.Store;
import io.github.softmaxreport.train.RunRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongSupplier;
import tools.jackson.core.type.TypeReference;

/**
 * Where every command gets data and trains.
 *
 * @param home the project's folder, absolute
 * @param threads at least 1; the results don't depend on it
 * @param data folder with the data's files or their archive, or the archive, instead of cache and network
 * @param offline whether the network must not be used
 * @param store has what need not be computed again, and keeps what is
 * @param progress told of what is going on
 */
record Laboratory(
        Path home,
        int threads,
        Optional<Path> data,
        boolean offline,
        Store store,
        ProgressLine progress,
        LongSupplier nanoClock) {

    /** As the options of a report have it. */
    static Laboratory of(Options options, ProgressLine progress, LongSupplier nanoClock) {
        return new Laboratory(
                options.home(),
                options.threads(),
                options.data(),
                options.offline(),
                options.store().open(progress, nanoClock),
                progress,
                nanoClock);
    }

    /**
     * The data of part one: read and verified, but where everything that is computed from it is stored. Data that the
     * user names is always read.
     */
    LazyDataset data(Study study) {
        if (data.isEmpty()) {
            LazyDataset wanted = lazily(study.dataset());
            if (new StudyTraining(wanted, store).stored(study) && store.has(gradientKey(study, wanted.description()))) {
                progress.line(
                        wanted.description().name() + ": not read, as everything computed from it is in the store");
                return wanted;
            }
        }
        return LazyDataset.of(dataset(study.dataset()));
    }

    /**
     * Whether a report would have to do with the bundled sample, as the network must not be used and files are missing in
     * the cache. No content is looked at.
     */
    boolean fallsBack(DatasetChoice choice) {
        if (!offline || data.isPresent() || choice.name().equals(DatasetChoice.SAMPLE)) {
            return false;
        }
        List<String> wanted =
                describe(choice).files().stream().map(DataFile::name).toList();
        return DatasetSource.cifar10(UserEnvironment.current()).cached().states(false).stream()
                .anyMatch(state -> !state.usable()
                        && wanted.contains(state.path().getFileName().toString()));
    }

    /** Data that is read when it is needed. */
    LazyDataset lazily(DatasetChoice choice) {
        return new LazyDataset(describe(choice), () -> dataset(choice));
    }

    /** The data, verified. */
    Dataset dataset(DatasetChoice choice) {
        return DatasetSource.cifar10(UserEnvironment.current())
                .load(request(choice), new DataProgress(progress, nanoClock));
    }

    private DatasetRequest request(DatasetChoice choice) {
        return new DatasetRequest(
                choice.name().equals(DatasetChoice.SAMPLE),
                offline,
                data,
                home,
                choice.train(),
                choice.validation(),
                choice.test(),
                choice.holdOut().images(),
                choice.holdOut().seed());
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

    /** What a data set is, without reading it. */
    DatasetDescription describe(DatasetChoice choice) {
        return DatasetSource.cifar10(UserEnvironment.current()).describe(request(choice));
    }

    /** Tells of part two as it goes on. */
    PartProgress partProgress() {
        return new PartProgress(progress, new TimeLeft(nanoClock));
    }

    /** How many runs a study has. */
    static int runs(Study study) {
        return study.experiments().stream().mapToInt(e -> e.seeds().size()).sum();
    }

    TrainedStudy train(Study study, LazyDataset dataset) {
        TrainingProgress listener = new TrainingProgress(missing(study, dataset.description()), progress, nanoClock);
        return new StudyTraining(dataset, store).run(study, threads, listener);
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

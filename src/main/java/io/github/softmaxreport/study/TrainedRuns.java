package io.github.softmaxreport.study;

import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.ScoreTable;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.Store;
import io.github.softmaxreport.store.StoredRuns;
import io.github.softmaxreport.train.Outcome;
import io.github.softmaxreport.train.RunRequest;
import io.github.softmaxreport.train.Trainer;
import io.github.softmaxreport.train.TrainingQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;

/** Runs on a data set; what has been trained once is not trained again. */
final class TrainedRuns {
    private final LazyData data;
    private final int threads;
    private final int snapshots;
    private final Store store;
    private final InvestigationListener listener;
    private final Map<PlannedRun.Cut, Trainer> trainers = new HashMap<>();
    private final Map<PlannedRun, List<LinearClassifier>> trained = new HashMap<>();
    private final Workload work;
    /** Those that the listener knows to be done, or will. */
    private final Set<PlannedRun> counted = new HashSet<>();

    /**
     * @param threads at least 1; the results don't depend on it
     * @param snapshots after how many last epochs W and b are kept, at least 1
     * @param listener told how many runs have just been trained, from several threads
     */
    TrainedRuns(LazyData data, int threads, int snapshots, Store store, InvestigationListener listener) {
        this.data = data;
        this.threads = threads;
        this.snapshots = snapshots;
        this.store = store;
        this.listener = listener;
        this.work = new Workload(data, threads);
    }

    /** Tells of runs that need not be trained, once. */
    void found(Collection<PlannedRun> runs) {
        List<PlannedRun> others = runs.stream().filter(counted::add).toList();
        listener.found(work.together(others));
    }

    /** Those of which the store has nothing. */
    List<PlannedRun> missing(List<PlannedRun> runs) {
        return runs.stream().filter(run -> !store.has(key(run))).toList();
    }

    /** Trains those that are missing. */
    void train(List<PlannedRun> runs) {
        Map<PlannedRun.Cut, List<PlannedRun>> missing = new LinkedHashMap<>();
        runs.stream()
                .filter(run -> !trained.containsKey(run))
                .distinct()
                .forEach(run -> missing.computeIfAbsent(run.cut(), key -> new ArrayList<>())
                        .add(run));
        missing.forEach(this::train);
    }

    private void train(PlannedRun.Cut cut, List<PlannedRun> same) {
        List<PlannedRun> missing = missing(same);
        found(same.stream().filter(run -> !missing.contains(run)).toList());
        counted.addAll(missing);
        Function<List<RunRequest>, Effort.Part> shares =
                work.shares(missing.stream().map(PlannedRun::request).toList(), cut);
        StoredRuns<List<LinearClassifier>> stored = stored(cut);
        List<Outcome<List<LinearClassifier>>> learnt = new TrainingQueue(trainer(cut), threads)
                .learn(
                        same.stream().map(PlannedRun::request).toList(),
                        snapshots,
                        group -> listener.trained(shares.apply(group)),
                        stored);
        for (int r = 0; r < same.size(); r++) {
            trained.put(same.get(r), learnt.get(r).get());
        }
    }

    private StoredRuns<List<LinearClassifier>> stored(PlannedRun.Cut cut) {
        return new StoredRuns<>(
                store,
                new TypeReference<>() {},
                request -> key(new PlannedRun(request.experiment().hyperparameters(), request.seed(), cut)));
    }

    private Key key(PlannedRun run) {
        return run.in(data.untestedKey("weights", run.label())).and("snapshots", snapshots);
    }

    /** W and b after each of the last epochs of a run that has been trained, the result last. */
    List<LinearClassifier> snapshots(PlannedRun run) {
        return Objects.requireNonNull(trained.get(run), run.toString());
    }

    /** The result of a run that has been trained. */
    LinearClassifier last(PlannedRun run) {
        List<LinearClassifier> all = snapshots(run);
        return all.get(all.size() - 1);
    }

    /** The scores of a classifier of this run. */
    ScoreTable scores(PlannedRun run, LinearClassifier classifier, LabelledImages images) {
        return trainer(run.cut()).scores(run.hyperparameters(), classifier, images);
    }

    /** Trains on these images. */
    private synchronized Trainer trainer(PlannedRun.Cut cut) {
        return trainers.computeIfAbsent(cut, this::create);
    }

    private Trainer create(PlannedRun.Cut cut) {
        Dataset dataset = data.get();
        LabelledImages first = dataset.train().first(cut.images());
        return new Trainer(
                dataset.trainedOn(cut.bootstrap().map(first::resampled).orElse(first)));
    }
}

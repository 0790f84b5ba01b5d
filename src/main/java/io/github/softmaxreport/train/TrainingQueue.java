package io.github.softmaxreport.train;

import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

/**
 * Many runs on some threads. Runs that see the same batches go in step, a few at a time; the longest groups begin first;
 * and where there are fewer groups than threads, a group's loops are shared by several. The numbers are the same however
 * many threads there are.
 */
public final class TrainingQueue {
    /** Runs in step: each has 123 KB of weights that should stay in the second-level cache beside the images. */
    private static final int IN_STEP = 5;

    private final Trainer trainer;
    private final int threads;

    /**
     * @param threads at least 1
     */
    public TrainingQueue(Dataset dataset, int threads) {
        this(new Trainer(dataset), threads);
    }

    /**
     * @param threads at least 1
     */
    public TrainingQueue(Trainer trainer, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads; wanted at least 1");
        }
        this.trainer = trainer;
        this.threads = threads;
    }

    /**
     * Trains them all.
     *
     * @param listener called from several threads
     * @return in the order of the requests
     */
    public List<TrainingRun> train(List<RunRequest> requests, EpochListener listener) {
        return inGroups(requests, (group, team) -> trainer.train(group, team, listener));
    }

    /**
     * Trains them all without their curves.
     *
     * @param snapshots after how many of the last epochs W and b are wanted, at least 1
     * @param finished called from several threads with a number of runs that have just been trained
     * @return in the order of the requests: W and b after each of these epochs, the last of them the result; only the
     *     result, if the best epoch is kept
     */
    public List<List<LinearClassifier>> learn(List<RunRequest> requests, int snapshots, IntConsumer finished) {
        return inGroups(requests, (group, team) -> {
            List<List<LinearClassifier>> learnt = trainer.learn(group, snapshots, team);
            finished.accept(group.size());
            return learnt;
        });
    }

    private <T> List<T> inGroups(List<RunRequest> requests, BiFunction<List<RunRequest>, Team, List<T>> work) {
        List<List<RunRequest>> groups = groups(requests);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<T>>> futures = new ArrayList<>();
            for (List<RunRequest> group : groups) {
                futures.add(workers.submit(() -> {
                    try (Team team = new Team(Math.max(1, threads / groups.size()))) {
                        return work.apply(group, team);
                    }
                }));
            }
            Map<RunRequest, T> results = new LinkedHashMap<>();
            for (int g = 0; g < groups.size(); g++) {
                List<T> runs = futures.get(g).get();
                for (int r = 0; r < runs.size(); r++) {
                    results.put(groups.get(g).get(r), runs.get(r));
                }
            }
            return requests.stream().map(results::get).toList();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** The requests in groups that go in step, those with the most epochs first. */
    List<List<RunRequest>> groups(List<RunRequest> requests) {
        Map<RunRequest.Batches, List<RunRequest>> alike = new LinkedHashMap<>();
        for (RunRequest request : requests) {
            alike.computeIfAbsent(request.batches(), key -> new ArrayList<>()).add(request);
        }
        List<List<RunRequest>> groups = new ArrayList<>();
        for (List<RunRequest> runs : alike.values()) {
            int pieces = pieces(runs.size());
            for (int p = 0; p < pieces; p++) {
                groups.add(runs.subList(runs.size() * p / pieces, runs.size() * (p + 1) / pieces));
            }
        }
        groups.sort(Comparator.comparingLong(TrainingQueue::epochs).reversed());
        return groups;
    }

    /** As few as may go in step, but for every thread the same number where there are enough runs. */
    private int pieces(int runs) {
        int rounds = (runs + IN_STEP * threads - 1) / (IN_STEP * threads);
        return Math.min(runs, rounds * threads);
    }

    private static long epochs(List<RunRequest> group) {
        return group.stream().mapToLong(r -> r.hyperparameters().epochs()).sum();
    }
}

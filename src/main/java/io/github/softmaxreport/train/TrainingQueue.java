package io.github.softmaxreport.train;

import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.model.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Many runs on some threads. Runs that see the same batches go in step, a few at a time; the longest groups begin first;
 * and where there are fewer groups than threads, a group's loops are shared by several. The numbers are the same however
 * many threads there are.
 */
public final class TrainingQueue {
    /** Runs in step: each has 123 KB of weights that should stay in the second-level cache beside the images. */
    private static final int IN_STEP = 5;

    private final Supplier<Trainer> trainer;
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
        this(() -> trainer, threads);
    }

    /**
     * @param trainer asked for when the first run has to be trained, from several threads
     * @param threads at least 1
     */
    public TrainingQueue(Supplier<Trainer> trainer, int threads) {
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
     * @param keeper has those that need not be trained again
     * @return in the order of the requests
     */
    public List<Outcome<TrainingRun>> train(
            List<RunRequest> requests, EpochListener listener, RunKeeper<TrainingRun> keeper) {
        return outcomes(requests, keeper, (group, team) -> trainer.get().train(group, team, listener, keeper));
    }

    /**
     * Trains them all, and keeps nothing.
     *
     * @param listener called from several threads
     * @return in the order of the requests
     * @throws CompletionException if one fails
     */
    public List<TrainingRun> train(List<RunRequest> requests, EpochListener listener) {
        return train(requests, listener, RunKeeper.none()).stream()
                .map(Outcome::get)
                .toList();
    }

    /**
     * Trains them all without their curves.
     *
     * @param snapshots after how many of the last epochs W and b are wanted, at least 1
     * @param finished called from several threads with runs that have just been trained in step
     * @param keeper has those that need not be trained again
     * @return in the order of the requests: W and b after each of these epochs, the last of them the result; only the
     *     result, if the best epoch is kept
     */
    public List<Outcome<List<LinearClassifier>>> learn(
            List<RunRequest> requests,
            int snapshots,
            Consumer<List<RunRequest>> finished,
            RunKeeper<List<LinearClassifier>> keeper) {
        return outcomes(requests, keeper, (group, team) -> {
            List<List<LinearClassifier>> learnt = trainer.get().learn(group, snapshots, team, keeper);
            finished.accept(group);
            return learnt;
        });
    }

    private <T> List<Outcome<T>> outcomes(
            List<RunRequest> requests, RunKeeper<T> keeper, BiFunction<List<RunRequest>, Team, List<T>> work) {
        Map<RunRequest, Outcome<T>> outcomes = new ConcurrentHashMap<>();
        requests.parallelStream().forEach(r -> keeper.result(r).ifPresent(kept -> outcomes.put(r, Outcome.of(kept))));
        List<RunRequest> missing = requests.stream()
                .filter(r -> !outcomes.containsKey(r))
                .distinct()
                .toList();
        List<List<RunRequest>> groups = groups(
                missing,
                threads,
                r -> keeper.checkpoint(r).map(Checkpoint::epoch).orElse(0));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (List<RunRequest> group : groups) {
                futures.add(workers.submit(() -> {
                    try (Team team = new Team(Math.max(1, threads / groups.size()))) {
                        outcomes.putAll(new GroupWork<>(keeper, work, team).of(group));
                    }
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
            return requests.stream()
                    .map(request -> Objects.requireNonNull(outcomes.get(request)))
                    .toList();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } finally {
            workers.shutdownNow();
        }
    }

    /**
     * The requests in groups that go in step, those with the most epochs first.
     *
     * @param threads that train
     */
    public static List<List<RunRequest>> groups(List<RunRequest> requests, int threads) {
        return groups(requests, threads, request -> 0);
    }

    /** @param done after which epoch a run goes on */
    private static List<List<RunRequest>> groups(
            List<RunRequest> requests, int threads, ToIntFunction<RunRequest> done) {
        Map<List<Object>, List<RunRequest>> alike = new LinkedHashMap<>();
        for (RunRequest request : requests) {
            alike.computeIfAbsent(List.of(request.batches(), done.applyAsInt(request)), key -> new ArrayList<>())
                    .add(request);
        }
        List<List<RunRequest>> groups = new ArrayList<>();
        for (List<RunRequest> runs : alike.values()) {
            int pieces = pieces(runs.size(), threads);
            for (int p = 0; p < pieces; p++) {
                groups.add(runs.subList(runs.size() * p / pieces, runs.size() * (p + 1) / pieces));
            }
        }
        groups.sort(Comparator.comparingLong(TrainingQueue::epochs).reversed());
        return groups;
    }

    /** As few as may go in step, but for every thread the same number where there are enough runs. */
    private static int pieces(int runs, int threads) {
        int rounds = (runs + IN_STEP * threads - 1) / (IN_STEP * threads);
        return Math.min(runs, rounds * threads);
    }

    private static long epochs(List<RunRequest> group) {
        return group.stream().mapToLong(r -> r.hyperparameters().epochs()).sum();
    }
}

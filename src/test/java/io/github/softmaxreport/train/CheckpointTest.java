package io.github.softmaxreport.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.Augmentation;
import io.github.softmaxreport.config.Criterion;
import io.github.softmaxreport.config.EarlyStopping;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.Momentum;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.LinearClassifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is stopped after any epoch and goes on from its checkpoint ends in the same bits. */
final class CheckpointTest {
    private static final int EPOCHS = 6;
    private static final EpochListener NOBODY = (experiment, seed, epoch, train, validation) -> {};
    private static final Hyperparameters PLAIN = Hyperparameters.plain(
            LossFunction.CROSS_ENTROPY, PreprocessingMethod.UNIT_RANGE, 0.1, 0.01, 0.05, EPOCHS, 7, false);
    private static final Hyperparameters EVERYTHING = PLAIN.with("shuffle", true)
            .with("momentum", new Momentum(0.9, true))
            .with("augmentation", new Augmentation(true, 1, Augmentation.NONE.padding()))
            .with("averagedEpochs", 4)
            .with("gradientNorms", true);
    private static final Hyperparameters STOPPING =
            PLAIN.with("shuffle", true).with("earlyStopping", new EarlyStopping(Criterion.ACCURACY, 1));

    private final Dataset dataset = dataset();
    private final List<RunRequest> requests = List.of(
            request("plain", PLAIN, 1),
            request("plain", PLAIN, 2),
            request("strong", PLAIN.with("regularization", 0.5), 1),
            request("all", EVERYTHING, 1),
            request("all", EVERYTHING, 2),
            request("slow", EVERYTHING.with("learningRate", 0.001), 1),
            request("stopping", STOPPING, 1),
            request("stopping", STOPPING.with("learningRate", 0.2), 1));

    /** Forgets nothing, and lets the run fail when it has come to an epoch. */
    private static final class Interrupting<T> implements RunKeeper<T> {
        private final Map<RunRequest, Checkpoint> kept = new ConcurrentHashMap<>();
        private int last;

        Interrupting(int last) {
            this.last = last;
        }

        @Override
        public Optional<T> result(RunRequest request) {
            return Optional.empty();
        }

        @Override
        public void keep(RunRequest request, T result, double seconds) {
            // results are what is compared
        }

        @Override
        public Optional<Checkpoint> checkpoint(RunRequest request) {
            return Optional.ofNullable(kept.get(request));
        }

        @Override
        public void keep(RunRequest request, Checkpoint checkpoint) {
            if (checkpoint.epoch() > last) {
                throw new IllegalStateException("interrupted");
            }
            kept.put(request, checkpoint);
        }

        @Override
        public Timer timer() {
            return new Timer(() -> 0, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void the_way_and_the_end_are_the_same(int epoch) {
        List<TrainingRun> expected = new TrainingQueue(dataset, 1).train(requests, NOBODY);
        Interrupting<TrainingRun> keeper = new Interrupting<>(epoch);

        List<Outcome<TrainingRun>> interrupted = new TrainingQueue(dataset, 2).train(requests, NOBODY, keeper);
        keeper.last = EPOCHS;
        List<Outcome<TrainingRun>> resumed = new TrainingQueue(dataset, 3).train(requests, NOBODY, keeper);

        assertThat(interrupted.stream().filter(run -> run.failure().isPresent()).count())
                .isEqualTo(epoch == EPOCHS ? 0 : runsLongerThan(expected, epoch));
        assertThat(resumed.stream().map(Outcome::get).toList()).isEqualTo(expected);
    }

    /** A run that stops early may be in a group that goes on; alone it is through before it is interrupted. */
    private static long runsLongerThan(List<TrainingRun> runs, int epoch) {
        return runs.stream().filter(run -> run.curve().trained() > epoch).count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void so_are_the_snapshots_of_runs_without_curves(int epoch) {
        List<Outcome<List<LinearClassifier>>> expected = learn(1, RunKeeper.none());
        Interrupting<List<LinearClassifier>> keeper = new Interrupting<>(epoch);

        learn(2, keeper);
        keeper.last = EPOCHS;

        assertThat(learn(2, keeper)).isEqualTo(expected);
    }

    @Test
    void a_checkpoint_goes_on_with_the_next_epoch_only() {
        Interrupting<TrainingRun> keeper = new Interrupting<>(4);
        List<RunRequest> one = requests.subList(0, 1);
        new TrainingQueue(dataset, 1).train(one, NOBODY, keeper);
        keeper.last = EPOCHS;
        Set<Integer> seen = ConcurrentHashMap.newKeySet();

        new TrainingQueue(dataset, 1).train(one, (experiment, seed, epoch, t, v) -> seen.add(epoch), keeper);

        // what the training images say of epoch 4 is known when the next has shown them
        assertThat(seen).containsExactlyInAnyOrder(4, 5, 6);
    }

    private List<Outcome<List<LinearClassifier>>> learn(int threads, RunKeeper<List<LinearClassifier>> keeper) {
        return new TrainingQueue(dataset, threads).learn(requests, 3, runs -> {}, keeper);
    }

    private static RunRequest request(String id, Hyperparameters h, long seed) {
        return new RunRequest(new Experiment(id, id, h, Set.of(), List.of(seed)), seed);
    }

    private static Dataset dataset() {
        SplittableRandom random = new SplittableRandom(5);
        LabelledImages train = images(random, 40);
        LabelledImages validation = images(random, 20);
        List<String> names = List.of("a", "b", "c");
        return new Dataset("tiny", "made up", true, names, 5, 3, 1, train, validation, validation, List.of());
    }

    private static LabelledImages images(SplittableRandom random, int count) {
        LabelledImages images = new LabelledImages(count, 15);
        byte[] pixels = new byte[15];
        for (int i = 0; i < count; i++) {
            random.nextBytes(pixels);
            images.set(i, random.nextInt(3), pixels, 0);
        }
        return images;
    }
}

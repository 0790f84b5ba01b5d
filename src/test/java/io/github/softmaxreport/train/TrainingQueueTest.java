package io.github.softmaxreport.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingQueueTest {
    private static final EpochListener NOBODY = (experiment, seed, epoch, train, validation) -> {};
    private final Dataset dataset = dataset();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void gives_the_bits_of_single_runs_in_the_order_of_the_requests_whatever_the_threads(int threads) {
        List<RunRequest> requests = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            requests.add(request("short", 1, 10, false, seed));
            requests.add(request("long", 4, 10, false, seed));
            requests.add(request("shuffled", 2, 10, true, seed));
            requests.add(request("whole set", 3, 300, false, seed));
        }
        Trainer alone = new Trainer(dataset);
        List<TrainingRun> expected = requests.stream()
                .map(r -> alone.train(r.experiment(), r.seed(), NOBODY))
                .toList();

        assertThat(new TrainingQueue(dataset, threads).train(requests, NOBODY)).isEqualTo(expected);
    }

    @Test
    void a_single_run_that_is_shared_by_several_threads_keeps_its_bits() {
        RunRequest request = request("one", 3, 100, true, 1);
        TrainingRun alone = new Trainer(dataset).train(request.experiment(), 1, NOBODY);

        assertThat(new TrainingQueue(dataset, 4).train(List.of(request), NOBODY))
                .containsExactly(alone);
    }

    @Test
    void runs_with_the_same_batches_go_in_step_and_the_longest_groups_first() {
        List<RunRequest> requests = List.of(
                request("a", 1, 10, false, 1),
                request("b", 1, 10, false, 2),
                request("c", 9, 20, false, 1),
                request("d", 1, 10, true, 1),
                request("e", 1, 10, true, 2));

        List<List<RunRequest>> groups = TrainingQueue.groups(requests, 1);

        assertThat(groups)
                .containsExactly(
                        List.of(requests.get(2)),
                        List.of(requests.get(0), requests.get(1)),
                        List.of(requests.get(3)),
                        List.of(requests.get(4)));
    }

    @Test
    void every_thread_gets_the_same_number_of_runs() {
        List<RunRequest> requests = new ArrayList<>();
        for (long seed = 1; seed <= 20; seed++) {
            requests.add(request("a", 1, 10, false, seed));
        }

        assertThat(TrainingQueue.groups(requests, 2)).extracting(List::size).containsExactly(5, 5, 5, 5);
    }

    @Test
    void a_failing_run_stops_the_queue_with_its_cause() {
        EpochListener failing = (experiment, seed, epoch, train, validation) -> {
            throw new IllegalStateException("stop here");
        };

        assertThatThrownBy(() -> new TrainingQueue(dataset, 2).train(List.of(request("a", 1, 10, false, 1)), failing))
                .hasRootCauseMessage("stop here");
    }

    @Test
    void refuses_no_threads() {
        assertThatThrownBy(() -> new TrainingQueue(dataset, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 threads");
    }

    private static RunRequest request(String id, int epochs, int batchSize, boolean shuffle, long seed) {
        Hyperparameters h = Hyperparameters.plain(
                LossFunction.CROSS_ENTROPY,
                PreprocessingMethod.UNIT_RANGE,
                0.01,
                0.1,
                0.01,
                epochs,
                batchSize,
                shuffle);
        return new RunRequest(new Experiment(id, id, h, Set.of(), List.of(seed)), seed);
    }

    private static Dataset dataset() {
        LabelledImages train = images(301, 1);
        LabelledImages validation = images(40, 2);
        List<String> names = List.of("a", "b", "c");
        return new Dataset("tiny", "made up", true, names, 11, 3, 4, train, validation, validation, List.of());
    }

    private static LabelledImages images(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LabelledImages images = new LabelledImages(count, 132);
        byte[] pixels = new byte[132];
        for (int i = 0; i < count; i++) {
            random.nextBytes(pixels);
            images.set(i, i % 3, pixels, 0);
        }
        return images;
    }
}

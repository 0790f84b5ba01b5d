package io.github.softmaxreport;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.train.RunRequest;
import io.github.softmaxreport.train.TrainingQueue;
import io.github.softmaxreport.train.TrainingRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The assignment's work and nothing else: its four settings, 40 epochs each, metrics on training and validation images
 * after every epoch. Arguments: folder of the .bin files, threads, seeds, training files, repeats, settings.
 */
public final class AssignmentRun {
    private static final int PIXELS = 3072;
    private static final int RECORDS = 10_000;
    private static final double[][] SETTINGS = {{0, 0.1}, {0, 0.01}, {0.1, 0.01}, {1, 0.01}};

    private AssignmentRun() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int[] numbers = IntStream.range(1, args.length).map(i -> Integer.parseInt(args[i])).toArray();
        Dataset dataset = dataset(folder, numbers[2]);
        List<RunRequest> requests = requests(numbers[1], numbers[4]);
        for (int repeat = 0; repeat < numbers[3]; repeat++) {
            long begin = System.nanoTime();
            List<TrainingRun> runs = new TrainingQueue(dataset, numbers[0])
                    .train(requests, (experiment, seed, epoch, train, validation) -> {});
            double seconds = (System.nanoTime() - begin) / 1e9;
            double cost = runs.get(0).curve().train().get(40).cost();
            System.out.printf(Locale.ROOT, "%d runs in %.3f s, cost %.4f%n", runs.size(), seconds, cost);
        }
    }

    private static List<RunRequest> requests(int seeds, int settings) {
        List<RunRequest> requests = new ArrayList<>();
        for (int s = 0; s < settings; s++) {
            double[] setting = SETTINGS[s % SETTINGS.length];
            Hyperparameters h = new Hyperparameters(
                    LossFunction.CROSS_ENTROPY,
                    PreprocessingMethod.UNIT_RANGE,
                    0.01,
                    setting[0],
                    setting[1],
                    40,
                    100,
                    false);
            Experiment experiment = new Experiment("s" + s, "s" + s, h, Set.of(), List.of(1L));
            for (long seed = 1; seed <= seeds; seed++) {
                requests.add(new RunRequest(experiment, seed));
            }
        }
        return requests;
    }

    /** Training files 1, 3, 4, 5, 1 (as many as asked for), validation 2. */
    private static Dataset dataset(Path folder, int files) throws IOException {
        List<String> train = List.of("data_batch_1", "data_batch_3", "data_batch_4", "data_batch_5", "data_batch_1")
                .subList(0, files);
        LabelledImages validation = read(folder, List.of("data_batch_2"));
        List<String> classes = IntStream.range(0, 10).mapToObj(Integer::toString).toList();
        return new Dataset(
                "CIFAR-10", "", false, classes, 32, 32, 3, read(folder, train), validation, validation, List.of());
    }

    private static LabelledImages read(Path folder, List<String> names) throws IOException {
        LabelledImages images = new LabelledImages(RECORDS * names.size(), PIXELS);
        for (int f = 0; f < names.size(); f++) {
            byte[] bytes = Files.readAllBytes(folder.resolve(names.get(f) + ".bin"));
            for (int i = 0; i < RECORDS; i++) {
                int at = i * (PIXELS + 1);
                images.set(f * RECORDS + i, bytes[at], bytes, at + 1);
            }
        }
        return images;
    }
}

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
 * after every epoch.
 *
 * @param threads that train
 * @param settings how many, the assignment's four again and again
 * @param seeds of each setting
 * @param files of training images, 10,000 in each
 */
record AssignmentRun(int threads, int settings, int seeds, int files) {
    private static final int PIXELS = 3072;
    private static final int RECORDS = 10_000;
    private static final int EPOCHS = 40;
    private static final double[][] SETTINGS = {{0, 0.1}, {0, 0.01}, {0.1, 0.01}, {1, 0.01}};

    /** One assignment run as a cold process. Arguments: folder of the .bin files, threads. */
    public static void main(String[] args) throws IOException {
        double seconds = new AssignmentRun(Integer.parseInt(args[1]), SETTINGS.length, 1, 1).seconds(Path.of(args[0]));
        System.out.printf(Locale.ROOT, "4 runs in %.3f s%n", seconds);
    }

    /** Runs that are trained. */
    int runs() {
        return settings * seeds;
    }

    /** Floating-point operations of all products: scores and gradients in training, scores of two measurements. */
    double operations() {
        double image = 2.0 * PIXELS * 10;
        return runs() * image * RECORDS * (EPOCHS * 2.0 * files + (EPOCHS + 1) * (files + 1.0));
    }

    /**
     * Trains them all.
     *
     * @param folder of the .bin files
     * @return wall seconds, without reading the data
     */
    double seconds(Path folder) throws IOException {
        Dataset dataset = dataset(folder, files);
        List<RunRequest> requests = requests(seeds, settings);
        long begin = System.nanoTime();
        List<TrainingRun> trained = new TrainingQueue(dataset, threads)
                .train(requests, (experiment, seed, epoch, train, validation) -> {});
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (trained.stream().anyMatch(run -> Double.isNaN(run.curve().train().get(EPOCHS).cost()))) {
            throw new IllegalStateException("a run has no cost");
        }
        return seconds;
    }

    private static List<RunRequest> requests(int seeds, int settings) {
        List<RunRequest> requests = new ArrayList<>();
        for (int s = 0; s < settings; s++) {
            double[] setting = SETTINGS[s % SETTINGS.length];
            Hyperparameters h = Hyperparameters.plain(
                    LossFunction.CROSS_ENTROPY,
                    PreprocessingMethod.UNIT_RANGE,
                    0.01,
                    setting[0],
                    setting[1],
                    EPOCHS,
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

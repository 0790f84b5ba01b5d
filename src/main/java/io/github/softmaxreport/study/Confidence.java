package io.github.softmaxreport.study;

import io.github.softmaxreport.config.Trial;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.model.Loss;
import io.github.softmaxreport.model.ScoreTable;
import io.github.softmaxreport.train.Choices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts test images by what a classifier says of them. Calibration as in C. Guo et al. (2017): confidence is the
 * probability of the predicted class.
 */
final class Confidence {
    static final int HISTOGRAM_BINS = 20;
    static final int RELIABILITY_BINS = 10;

    private final int[] right = new int[HISTOGRAM_BINS];
    private final int[] wrong = new int[HISTOGRAM_BINS];
    private final int[] images = new int[RELIABILITY_BINS];
    private final int[] hits = new int[RELIABILITY_BINS];
    private final double[] confidences = new double[RELIABILITY_BINS];
    private double loss;
    private double sumRight;
    private double sumWrong;
    private int correct;

    private Confidence() {}

    /** Of a run of this seed with these scores on the images. */
    static ProbabilityResult of(Trial trial, long seed, LabelledImages images, ScoreTable scores) {
        Confidence counted = new Confidence();
        Loss loss = Choices.loss(trial.hyperparameters());
        Probabilities probabilities = new Probabilities(trial.hyperparameters().loss());
        double[] row = new double[scores.classes()];
        for (int i = 0; i < images.count(); i++) {
            scores.read(i, row);
            counted.loss += loss.value(row, images.label(i));
            probabilities.of(row);
            counted.add(row[images.label(i)], row[scores.highest(i)], scores.highest(i) == images.label(i));
        }
        return counted.result(trial, seed, images.count(), constantLoss(trial, scores.classes()));
    }

    /** What follows from counts, means and losses that were recorded. */
    static ProbabilityResult again(Trial trial, long seed, ProbabilityResult recorded, int images, int classes) {
        int right = sum(recorded.right());
        List<ProbabilityResult.Bin> bins = recorded.reliability().stream()
                .map(bin -> new ProbabilityResult.Bin(
                        bin.images(),
                        bin.images() == 0 ? 0 : bin.confidence(),
                        Retraced.whole(bin.accuracy(), bin.images())))
                .toList();
        return new ProbabilityResult(
                trial,
                seed,
                (double) right / (right + sum(recorded.wrong())),
                recorded.right(),
                recorded.wrong(),
                recorded.meanRight(),
                recorded.meanWrong(),
                bins,
                calibrationError(bins, images),
                recorded.loss(),
                constantLoss(trial, classes));
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(count -> count).sum();
    }

    private static double constantLoss(Trial trial, int classes) {
        double[] constant = new double[classes];
        Arrays.fill(constant, scoreOfConstant(trial, classes));
        return Choices.loss(trial.hyperparameters()).value(constant, 0);
    }

    private static double calibrationError(List<ProbabilityResult.Bin> bins, int images) {
        double error = 0;
        for (ProbabilityResult.Bin bin : bins) {
            error += bin.images() * Math.abs(bin.confidence() - bin.accuracy()) / images;
        }
        return error;
    }

    /** The score whose probability is 1 / K: of softmax any, of a sigmoid the logit. */
    private static double scoreOfConstant(Trial trial, int classes) {
        return switch (trial.hyperparameters().loss()) {
            case BINARY_CROSS_ENTROPY -> -StrictMath.log(classes - 1.0);
            case CROSS_ENTROPY, HINGE, SQUARED_HINGE -> 0;
        };
    }

    private void add(double ofTruth, double ofPredicted, boolean hit) {
        (hit ? right : wrong)[bin(ofTruth, HISTOGRAM_BINS)]++;
        sumRight += hit ? ofTruth : 0;
        sumWrong += hit ? 0 : ofTruth;
        int bin = bin(ofPredicted, RELIABILITY_BINS);
        images[bin]++;
        hits[bin] += hit ? 1 : 0;
        confidences[bin] += ofPredicted;
        correct += hit ? 1 : 0;
    }

    private static int bin(double probability, int bins) {
        return Math.min(bins - 1, (int) (probability * bins));
    }

    private ProbabilityResult result(Trial trial, long seed, int count, double constantLoss) {
        List<ProbabilityResult.Bin> bins = new ArrayList<>();
        for (int b = 0; b < RELIABILITY_BINS; b++) {
            double confidence = images[b] == 0 ? 0 : confidences[b] / images[b];
            double accuracy = images[b] == 0 ? 0 : (double) hits[b] / images[b];
            bins.add(new ProbabilityResult.Bin(images[b], confidence, accuracy));
        }
        return new ProbabilityResult(
                trial,
                seed,
                (double) correct / count,
                IntStream.of(right).boxed().toList(),
                IntStream.of(wrong).boxed().toList(),
                sumRight / Math.max(1, correct),
                sumWrong / Math.max(1, count - correct),
                bins,
                calibrationError(bins, count),
                loss / count,
                constantLoss);
    }
}

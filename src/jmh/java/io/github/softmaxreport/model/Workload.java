package io.github.softmaxreport.model;

import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A CIFAR-10 batch of random pixels: 100 images of 3072 pixels and 10 classes, and the memory of everyone who works on it. */
@State(Scope.Thread)
public class Workload {
    static final int IMAGES = 100;
    static final int DIMENSIONS = 3072;
    static final int CLASSES = 10;

    /** Floating-point operations of one product with W, forward or backward: 6.1 million. */
    static final int PRODUCT = 2 * IMAGES * DIMENSIONS * CLASSES;

    /** Images to walk through, more than any second-level cache holds. */
    static final int SET = 8_000;

    final LabelledImages images = images(1);
    final LabelledImages others = images(3);
    final int[] order = IntStream.range(0, SET).toArray();
    final Kernel kernel = Kernels.best();
    final ImageBlock block = new ImageBlock(Preprocessing.unitRange(DIMENSIONS), new Frame(32, 32, true), Team.ofOne());
    final ImageBlock look = new ImageBlock(Preprocessing.unitRange(DIMENSIONS), new Frame(32, 32, true), Team.ofOne());
    final Workspace workspace = new Workspace(CLASSES, DIMENSIONS);
    final LinearClassifier classifier = classifier();
    final PackedWeights weights = PackedWeights.of(classifier);
    final FastLearner learner = new FastLearner(classifier, new CrossEntropy(), UpdateRule.plain(0.1), workspace);
    final LateMeasurement late = new LateMeasurement(learner, images);
    final Share share = new Share(IMAGES, true, true);
    final DMatrixRMaj inputs = new DMatrixRMaj(IMAGES, DIMENSIONS);
    final DMatrixRMaj matrix = DMatrixRMaj.wrap(CLASSES, DIMENSIONS, classifier.weights());
    final DMatrixRMaj scores = new DMatrixRMaj(IMAGES, CLASSES);
    final DMatrixRMaj gradient = new DMatrixRMaj(CLASSES, DIMENSIONS);
    private int next;

    /** Loads the first batch. */
    public Workload() {
        System.out.println("# " + Kernels.description());
        block.load(images, order, 0, IMAGES);
        look.load(images, order, 0, ImageBlock.LOOK);
        workspace.scores().begin(block);
        for (int i = 0; i < IMAGES; i++) {
            double[] x = new double[DIMENSIONS];
            block.exactInput(i, x);
            System.arraycopy(x, 0, inputs.data, i * DIMENSIONS, DIMENSIONS);
        }
    }

    /** Takes the next batch of the set. */
    void loadNext() {
        block.load(images, order, next, next + IMAGES);
        next = (next + IMAGES) % SET;
    }

    private static LabelledImages images(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LabelledImages images = new LabelledImages(SET, DIMENSIONS);
        byte[] pixels = new byte[DIMENSIONS];
        for (int i = 0; i < SET; i++) {
            random.nextBytes(pixels);
            images.set(i, random.nextInt(CLASSES), pixels, 0);
        }
        return images;
    }

    private static LinearClassifier classifier() {
        SplittableRandom random = new SplittableRandom(2);
        double[] weights = random.doubles((long) CLASSES * DIMENSIONS, -0.01, 0.01).toArray();
        return new LinearClassifier(CLASSES, DIMENSIONS, weights, new double[CLASSES]);
    }
}

package io.github.softmaxreport.model;

/** Scores of n images for K classes, float32 as the kernel computes them, in the order of the images. */
public final class ScoreTable {
    private final int classes;
    private final float[] scores;
    private int count;

    /** Room for n images and K classes. */
    public ScoreTable(int images, int classes) {
        this.classes = classes;
        this.scores = new float[Math.multiplyExact(images, classes)];
    }

    /** Adds the scores of a block. */
    void add(ScoreBlock block) {
        for (int i = 0; i < block.count(); i++, count++) {
            for (int k = 0; k < classes; k++) {
                scores[count * classes + k] = block.scores(k)[i];
            }
        }
    }

    /** Adds the scores of an image. */
    void add(float[] row) {
        System.arraycopy(row, 0, scores, count++ * classes, classes);
    }

    /** Images whose scores have been added. */
    public int count() {
        return count;
    }

    /** K. */
    public int classes() {
        return classes;
    }

    /**
     * The scores of an image.
     *
     * @param row K entries; overwritten
     */
    public void read(int image, double[] row) {
        for (int k = 0; k < classes; k++) {
            row[k] = scores[image * classes + k];
        }
    }

    /** The class with the highest score of an image; of equal scores the lowest class. */
    public int highest(int image) {
        int best = 0;
        for (int k = 1; k < classes; k++) {
            best = scores[image * classes + k] > scores[image * classes + best] ? k : best;
        }
        return best;
    }
}

package io.github.softmaxreport.model;

/** Loss and right predictions, summed while the blocks of a set of images go by, in the order of the set. */
public final class Tally {
    private final int[] predictions;
    private double loss;
    private int correct;
    private int count;

    /**
     * @param images n, how many will be added
     */
    public Tally(int images) {
        predictions = new int[images];
    }

    /** Adds one image's prediction. */
    void addPrediction(int predicted, int label) {
        predictions[count++] = predicted;
        correct += predicted == label ? 1 : 0;
    }

    /** Adds the summed loss of images whose predictions are added as well. */
    void addLoss(double sum) {
        loss += sum;
    }

    /**
     * What came out; all n images must have been added.
     *
     * @param penalty λ Σ W²
     */
    public Measurement measurement(double penalty) {
        if (count != predictions.length || count == 0) {
            throw new IllegalStateException(
                    count + " of " + predictions.length + " images were added; wanted all of at least 1");
        }
        return new Measurement(loss / count + penalty, loss / count, correct, count);
    }

    /** Predicted class of each image: the highest score, of equal scores the lowest class. */
    public int[] predictions() {
        return predictions.clone();
    }
}

package io.github.softmaxreport.train;

import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import io.github.softmaxreport.model.BinaryCrossEntropy;
import io.github.softmaxreport.model.BlockLoss;
import io.github.softmaxreport.model.CrossEntropy;
import io.github.softmaxreport.model.Hinge;
import io.github.softmaxreport.model.SquaredHinge;

/** What the configuration's words stand for. */
public final class Choices {
    private Choices() {}

    /** The loss of this name. */
    public static BlockLoss loss(LossFunction function) {
        return switch (function) {
            case CROSS_ENTROPY -> new CrossEntropy();
            case BINARY_CROSS_ENTROPY -> new BinaryCrossEntropy();
            case HINGE -> new Hinge();
            case SQUARED_HINGE -> new SquaredHinge();
        };
    }

    /**
     * The preprocessing of this name.
     *
     * @param train the images from which means and deviations are taken, where the method has any
     */
    public static Preprocessing preprocessing(PreprocessingMethod method, LabelledImages train) {
        return switch (method) {
            case UNIT_RANGE -> Preprocessing.unitRange(train.dimensions());
            case STANDARDIZED -> Preprocessing.standardized(train);
        };
    }
}

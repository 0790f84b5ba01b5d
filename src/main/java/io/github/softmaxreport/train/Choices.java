package io.github.softmaxreport.train;

import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.Momentum;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.LabelledImages;
import io.github.softmaxreport.data.Preprocessing;
import io.github.softmaxreport.model.BinaryCrossEntropy;
import io.github.softmaxreport.model.BlockLoss;
import io.github.softmaxreport.model.CrossEntropy;
import io.github.softmaxreport.model.Hinge;
import io.github.softmaxreport.model.SquaredHinge;
import io.github.softmaxreport.model.UpdateRule;

/** What the configuration's words stand for. */
public final class Choices {
    private Choices() {}

    /** The loss that is minimised. */
    public static BlockLoss loss(Hyperparameters h) {
        return switch (h.loss()) {
            case CROSS_ENTROPY -> new CrossEntropy(h.labelSmoothing());
            case BINARY_CROSS_ENTROPY -> new BinaryCrossEntropy(h.labelSmoothing());
            case HINGE -> new Hinge();
            case SQUARED_HINGE -> new SquaredHinge();
        };
    }

    /** How gradients become steps. */
    static UpdateRule updateRule(Hyperparameters h) {
        Momentum momentum = h.momentum();
        return new UpdateRule(h.regularization(), momentum.coefficient(), momentum.nesterov(), h.gradientNorms());
    }

    /**
     * The preprocessing of this name.
     *
     * @param dataset from whose training images means and deviations are taken, where the method has any
     */
    public static Preprocessing preprocessing(PreprocessingMethod method, Dataset dataset) {
        LabelledImages train = dataset.train();
        return switch (method) {
            case UNIT_RANGE -> Preprocessing.unitRange(train.dimensions());
            case STANDARDIZED -> Preprocessing.standardized(train);
            case CHANNEL_STANDARDIZED -> Preprocessing.standardized(train, dataset.channels());
            case MEAN_ONLY -> Preprocessing.centred(train);
        };
    }
}

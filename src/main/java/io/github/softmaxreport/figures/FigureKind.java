package io.github.softmaxreport.figures;

import java.util.Locale;

/** What a figure shows; the template of its words has the constant's name in lower case with dashes. */
public enum FigureKind {
    /**
     * Cost, loss and accuracy of one experiment per epoch, training and validation, mean and band over seeds. Panels
     * cost, loss, accuracy; without loss where λ = 0, because cost and loss are then one curve.
     */
    CURVES,
    /**
     * Each class's learnt weights of one experiment's first seed as an image of the data's own size, min-max normalised
     * over its own values. One panel a class, in the order of the labels; to be enlarged pixelated.
     */
    WEIGHT_TEMPLATES,
    /**
     * The templates of all experiments to be compared: panels by experiment in the study's order, then by class, each named
     * by both with a space between.
     */
    TEMPLATE_OVERVIEW,
    /** Test images of one experiment by true and predicted class, mean over seeds, as a fraction of the true class. */
    CONFUSION,
    /** Test images of one experiment that were recognised, by true class, best first: seeds, mean, sampling interval. */
    CLASS_ACCURACY,
    /** Test accuracy of all experiments: seeds, mean, interval over seeds, sampling interval, and what was printed. */
    TEST_ACCURACY,
    /** Errors of the gradient by step and method. Panels W and b. */
    GRADIENT_ERRORS,
    /** Loss of each batch of a learning-rate range test by learning rate. */
    RANGE_TEST,
    /** Validation accuracy of all cells of the search. Panels grid and random; for one hyperparameter only grid. */
    SEARCH,
    /**
     * Test accuracy of a comparison's settings, seeds, mean and interval, in a panel accuracy; of an ablation what each
     * gains, in the panels alone and added.
     */
    COMPARISON,
    /** Test and validation accuracy of the chosen setting by number of training images. */
    LEARNING_CURVE,
    /** Test accuracy by size of the ensemble. Panels seeds, epochs, bootstrap. */
    ENSEMBLES,
    /** Test images by the probability of their true class, right and wrong ones. One panel a trial, named by its id. */
    PROBABILITIES,
    /** Accuracy of the test images by confidence. One panel a trial, named by its id. */
    RELIABILITY;

    /** The name in YAML and of its templates. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

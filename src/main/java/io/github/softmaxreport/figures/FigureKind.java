package io.github.softmaxreport.figures;

/** What a figure shows; the template of its words has the constant's name in lower case with dashes. */
public enum FigureKind {
    /** Cost, loss and accuracy of one experiment per epoch, training and validation, mean and band over seeds. */
    CURVES,
    /** One class's learnt weights as an image of the data's own size, min-max normalised over its own values. */
    WEIGHT_TEMPLATE,
    /** Counts by true and predicted class. */
    CONFUSION,
    /** Test accuracy of all experiments with intervals. */
    TEST_ACCURACY
}

package io.github.softmaxreport.figures;

/** What a reader must know to read a figure's curves aright, and its caption says. */
public enum Remark {
    /** The axis of the cost is not that of comparable experiments, which would be crushed on it. */
    OWN_COST_SCALE,
    /** The same of the loss, where it has a panel of its own. */
    OWN_LOSS_SCALE,
    /** The axis of the cost is not that of experiments with another λ, whose cost is another quantity. */
    PENALTY_SCALE,
    /** The cost before the first update lies above its axis and is cut off. */
    START_ABOVE,
    /** All bands are too narrow to be seen behind their lines. */
    HIDDEN_BANDS,
    /** More hyperparameters were searched than a map has axes: each of its cells is the best over the others. */
    BEST_OF_OTHERS
}

package io.github.softmaxreport.study;

/** In what an ensemble's members differ. */
public enum EnsembleKind {
    /** Their seeds. */
    SEEDS,
    /** How long the same run was trained: its last epochs. */
    EPOCHS,
    /** Their seeds, and the bootstrap sample of the training images. */
    BOOTSTRAP
}

package io.github.softmaxreport.model;

/**
 * The loss l of one image as a function of its K scores, in float64. To add a loss, implement
 * this, map it in {@code train}, and the tests that run over all losses will hold it to the same contract.
 */
public interface Loss {
    /**
     * l(s, y).
     *
     * @param scores s, K; unchanged
     * @param label y, the true class, in 0..K-1
     */
    double value(double[] scores, int label);

    /**
     * dl/ds.
     *
     * @param scores s, K; unchanged
     * @param label y
     * @param out K; overwritten
     */
    void gradient(double[] scores, int label, double[] out);

    /**
     * Im l(s + i · step · e_moved): the loss continued to complex scores, for the complex-step derivative. Where the loss
     * has a kink, the real part of the scores says on which side of it.
     *
     * @param scores s, K, real; unchanged
     * @param label y
     * @param moved which score gets the imaginary part
     * @param step the imaginary part
     */
    double imaginaryPart(double[] scores, int label, int moved, double step);
}

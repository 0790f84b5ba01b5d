package io.github.softmaxreport.config;

/**
 * Classifiers that decide together.
 *
 * @param members of the largest ensemble of each kind: so many seeds, last epochs and bootstrap samples;
 *     1: none
 */
public record Ensembles(int members) {
    public Ensembles {
        Checks.atLeast(1, "members", members);
    }
}

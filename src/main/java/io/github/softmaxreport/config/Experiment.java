package io.github.softmaxreport.config;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One setting of the study, trained once for each seed.
 *
 * @param id unique; names its page and its folder: letters, digits, dot, dash, underscore
 * @param title the section's title, plain text
 * @param hyperparameters complete, defaults included
 * @param given names (as in YAML) of the hyperparameters that stand in this experiment itself, in alphabetical order;
 *     the others come from the study's {@code training} block or are defaults
 * @param seeds one run each; not empty, distinct
 */
public record Experiment(
        String id, String title, Hyperparameters hyperparameters, Set<String> given, List<Long> seeds) {
    public Experiment {
        given = Collections.unmodifiableSet(new TreeSet<>(given)); // Set.copyOf would shuffle them from run to run
        seeds = List.copyOf(seeds);
        Checks.that(!seeds.isEmpty(), "seeds", seeds);
        Checks.that(Set.copyOf(seeds).size() == seeds.size(), "seeds", seeds);
    }
}

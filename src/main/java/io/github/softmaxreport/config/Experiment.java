package io.github.softmaxreport.config;

import java.util.List;
import java.util.Set;

/**
 * One setting of the study, trained once for each seed.
 *
 * @param id unique; names its page and its folder: letters, digits, dot, dash, underscore
 * @param title the section's title, plain text
 * @param hyperparameters complete, defaults included
 * @param given names (as in YAML) of the hyperparameters that this experiment states itself
 * @param seeds one run each; not empty, distinct
 */
public record Experiment(
        String id, String title, Hyperparameters hyperparameters, Set<String> given, List<Long> seeds) {
    public Experiment {
        given = Set.copyOf(given);
        seeds = List.copyOf(seeds);
    }
}

package io.github.softmaxreport.config;

import java.util.List;

/**
 * A setting of part two.
 *
 * @param id unique within its comparison
 * @param title plain text
 * @param group under which it stands in tables; plain text, may be empty
 * @param against id of the trial with which it is compared; empty for a baseline
 * @param changes paths of what it changes in the setting from which it comes
 * @param hyperparameters complete
 * @param images to train on: the first ones; 0 for all
 */
public record Trial(
        String id,
        String title,
        String group,
        String against,
        List<String> changes,
        Hyperparameters hyperparameters,
        int images) {
    public Trial {
        changes = List.copyOf(changes);
        Checks.atLeast(0, "images", images);
    }

    /** Whether others are compared with it, and it with none. */
    public boolean baseline() {
        return against.isEmpty();
    }

    /** The same with other hyperparameters. */
    public Trial with(Hyperparameters others) {
        return new Trial(id, title, group, against, changes, others, images);
    }
}

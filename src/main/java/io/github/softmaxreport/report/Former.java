package io.github.softmaxreport.report;

import io.github.softmaxreport.export.DataTable;
import java.util.List;
import java.util.Map;

/**
 * What the last report of a site came to. If the next one comes to the same, as after a change of some words, each of its
 * pages is rendered once; if not, those that say something else are rendered again.
 *
 * @param counted what the check of the site looked at
 * @param targets of cross-references
 * @param translated HTML by the Markdown that it was made of
 */
public record Former(DataTable counted, List<Target> targets, Map<String, String> translated) {
    public Former {
        targets = List.copyOf(targets);
        translated = Map.copyOf(translated);
    }

    /** There was none, or nothing is known of it. */
    public static Former none(DataTable counted) {
        return new Former(counted, List.of(), Map.of());
    }
}

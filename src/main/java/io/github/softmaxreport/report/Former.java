package io.github.softmaxreport.report;

import io.github.softmaxreport.export.DataTable;
import java.util.List;

/**
 * What the last report of a site came to. If the next one comes to the same, as after a change of some words, its pages are
 * rendered and looked at once, or are those of the last one; if not, again.
 *
 * @param counted what the check of the site looked at
 * @param targets of cross-references
 * @param translated its texts, each once
 * @param made tells of what all pages were made; empty if that is not known
 * @param pages those that were made of nothing else but that and their templates
 */
public record Former(
        DataTable counted, List<Target> targets, List<Translation> translated, String made, List<FormerPage> pages) {
    public Former {
        targets = List.copyOf(targets);
        translated = List.copyOf(translated);
        pages = List.copyOf(pages);
    }

    /** There was none, or nothing is known of it. */
    public static Former none(DataTable counted) {
        return new Former(counted, List.of(), List.of(), "", List.of());
    }
}

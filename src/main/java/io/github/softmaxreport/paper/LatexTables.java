package io.github.softmaxreport.paper;

import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.export.SiteFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Every numbered table of a site as a LaTeX file. */
public final class LatexTables {
    private LatexTables() {}

    /**
     * {@code tables/results.tex} for the table with the id {@code table-results}, in the order in which pages show them.
     *
     * @throws io.github.softmaxreport.config.UserError if a page is missing
     */
    public static List<SiteFile> of(PublishedFiles site) {
        Map<String, SiteFile> files = new LinkedHashMap<>();
        for (Document page : new SitePages(site).byPath().values()) {
            for (Element block : SitePages.main(page).select(".table[id]:has(table)")) {
                String name = block.id().replaceFirst("^table-", "");
                files.computeIfAbsent(
                        name,
                        key -> SiteFile.text(
                                "tables/" + key + ".tex", new LatexTable(key, block.expectFirst("table")).latex()));
            }
        }
        return List.copyOf(files.values());
    }
}

package io.github.softmaxreport.report;

import io.github.softmaxreport.compare.SiteDiff;
import java.util.LinkedHashMap;
import java.util.Map;

/** What differs between two sites, in words. */
public final class DiffReport {
    private final Templates templates;
    private final Map<String, Object> variables = new LinkedHashMap<>();

    /**
     * Prepares it.
     *
     * @param before how the old site is called
     * @param after how the new site is called
     */
    public DiffReport(SiteDiff diff, String before, String after, TemplateFolders folders) {
        templates = new Templates(folders);
        DiffView view = new DiffView(Words.read(folders));
        variables.put("diff", diff);
        variables.put("view", view);
        variables.put("before", DiffView.text(before));
        variables.put("after", DiffView.text(after));
    }

    /** For a terminal, or a comment on a pull request: of long lists only the beginning. */
    public String markdown() {
        return templates
                        .render("text/diff.md", variables)
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }

    /** A page that needs nothing beside it: everything, and the pictures side by side. */
    public String html() {
        return templates.render("diff.html", variables).strip() + "\n";
    }
}

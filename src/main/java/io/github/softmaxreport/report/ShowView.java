package io.github.softmaxreport.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Figures, tables and formulas that a section shows, each on a line of its own. Figures and tables are numbered where they
 * stand.
 */
public final class ShowView {
    /** Blank lines would end them in Markdown. */
    private static final String BLANK_LINES = "\\n\\s*\\n";

    private final PageView page;
    private final Templates templates;
    private final Map<String, Object> variables;

    ShowView(PageView page, Templates templates, Map<String, Object> variables) {
        this.page = page;
        this.templates = templates;
        this.variables = variables;
    }

    /** All figures of a kind, such as {@code curves}; nothing, if this study has none. */
    public Markup figures(String kind) {
        return all(page.figures(kind));
    }

    /** Those that show one setting. */
    public Markup figures(String kind, SettingView setting) {
        return all(page.figures(kind, setting.id()));
    }

    /** A table by the name of its fragment. */
    public Markup table(String name) {
        return fragment(Fragments.Kind.TABLE, name, Map.of());
    }

    /** The table of a setting. */
    public Markup table(String name, SettingView setting) {
        return fragment(Fragments.Kind.TABLE, name, Map.of("setting", setting));
    }

    /** A formula by the name of its fragment in {@code formula.html}. */
    public Markup formula(String name) {
        return fragment(Fragments.Kind.FORMULA, name, Map.of());
    }

    /** The formula of a setting. */
    public Markup formula(String name, SettingView setting) {
        return fragment(Fragments.Kind.FORMULA, name, Map.of("setting", setting));
    }

    private Markup all(List<FigureView> figures) {
        return new Markup(figures.stream()
                .map(figure -> render("figure.html", "numbered", Map.of("figure", figure)))
                .collect(Collectors.joining("\n\n")));
    }

    private Markup fragment(Fragments.Kind kind, String name, Map<String, Object> subject) {
        return new Markup(render(templates.fragments().template(kind, name), name, subject));
    }

    private String render(String template, String fragment, Map<String, Object> subject) {
        Map<String, Object> all = new LinkedHashMap<>(variables);
        all.putAll(subject);
        return "<div class=\"shown\">"
                + templates.render(template, fragment, all).strip().replaceAll(BLANK_LINES, "\n") + "</div>";
    }
}

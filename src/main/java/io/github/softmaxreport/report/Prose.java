package io.github.softmaxreport.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Renders the Markdown and plain-text templates on behalf of layouts, with the variables that every template has. */
public final class Prose {
    private final Templates templates;
    private final Markdown markdown;
    private final NumberRecord.OfPage record;
    private final Map<String, Object> variables;

    Prose(Templates templates, Markdown markdown, NumberRecord.OfPage record, Map<String, Object> variables) {
        this.templates = templates;
        this.markdown = markdown;
        this.record = record;
        this.variables = variables;
    }

    /** The Markdown section {@code text/NAME.md} as HTML blocks. */
    public Markup of(String name) {
        return markdown.blocks(templates.render("text/" + name + ".md", variables));
    }

    /** The same with one more variable: what the section is about. */
    public Markup of(String name, String variable, Object value) {
        return markdown.blocks(templates.render("text/" + name + ".md", with(variable, value)));
    }

    /** The section {@code text/NAME.md} without its paragraph's element, for captions of tables. */
    public Markup inline(String name) {
        return markdown.inline(templates.render("text/" + name + ".md", variables));
    }

    /** The same with one more variable. */
    public Markup inline(String name, String variable, Object value) {
        return markdown.inline(templates.render("text/" + name + ".md", with(variable, value)));
    }

    /** The Markdown of a section as it is, to stand inside another section. */
    public Markup part(String name, String variable, Object value) {
        return new Markup(
                templates.render("text/" + name + ".md", with(variable, value)).strip());
    }

    /** The file {@code text/NAME.txt} as one line of plain text, for places that carry no markup. */
    public String line(String name) {
        return line("text/" + name + ".txt", variables);
    }

    /** The file {@code text/NAME} as code that readers copy: nothing in it is markup but the bindings of its numbers. */
    public Markup code(String name, String variable, Object value) {
        return PlainText.of(templates.render("text/" + name, with(variable, value)))
                .markup();
    }

    /** The file {@code text/NAME.json} as it is: its template encodes its own values. */
    public String json(String name) {
        return templates.render("text/" + name + ".json", variables);
    }

    /** A figure's caption, one paragraph. */
    Markup caption(String kind, Map<String, Object> subject) {
        return markdown.inline(templates.render("figures/" + kind + ".caption.md", with(subject)));
    }

    /** A picture's alternative text: one line without markup. */
    String alt(String kind, Map<String, Object> subject) {
        return line("figures/" + kind + ".alt.txt", with(subject));
    }

    private String line(String template, Map<String, Object> all) {
        PlainText line = PlainText.line(templates.render(template, all));
        record.keep(template, line);
        return line.text();
    }

    private Map<String, Object> with(String variable, Object value) {
        return with(Map.of(variable, value));
    }

    private Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(variables);
        all.putAll(more);
        return all;
    }
}

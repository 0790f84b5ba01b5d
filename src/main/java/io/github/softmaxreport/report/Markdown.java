package io.github.softmaxreport.report;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Markdown to HTML: CommonMark with tables, definition lists and typographic quotes and dashes. Remembers what it has
 * translated, as some pages are rendered twice. Not for several threads.
 */
final class Markdown {
    private final Parser parser;
    private final HtmlRenderer renderer;
    private final Map<String, Markup> known = new HashMap<>();

    Markdown() {
        DataHolder options = new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), DefinitionExtension.create(), TypographicExtension.create()))
                .toImmutable();
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    /** Blocks: paragraphs, lists, tables. */
    Markup blocks(String markdown) {
        return known.computeIfAbsent(
                markdown, text -> new Markup(renderer.render(parser.parse(text)).strip()));
    }

    /** One paragraph without its element, for captions. */
    Markup inline(String markdown) {
        String html = blocks(markdown).html();
        boolean paragraph = html.startsWith("<p>") && html.endsWith("</p>");
        return new Markup(paragraph ? html.substring("<p>".length(), html.length() - "</p>".length()) : html);
    }
}

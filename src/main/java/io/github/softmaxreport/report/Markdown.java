package io.github.softmaxreport.report;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Markdown to HTML: CommonMark with tables, definition lists and typographic quotes and dashes. Remembers what it has
 * translated, as some pages are rendered twice, and most texts in the next report, too. Several threads may ask at once.
 */
final class Markdown {
    private final Map<String, Translation> former;
    private final Map<String, Markup> known = new ConcurrentHashMap<>();
    private @Nullable Translator translator;

    /** @param former translations of the same program */
    Markdown(Collection<Translation> former) {
        this.former = former.stream().collect(Collectors.toMap(Translation::markdown, Function.identity()));
    }

    private record Translator(Parser parser, HtmlRenderer renderer) {
        String html(String markdown) {
            return renderer.render(parser.parse(markdown)).strip();
        }
    }

    private static Translator translator() {
        DataHolder options = new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(TablesExtension.create(), DefinitionExtension.create(), TypographicExtension.create()))
                .toImmutable();
        return new Translator(
                Parser.builder(options).build(), HtmlRenderer.builder(options).build());
    }

    /**
     * All that was asked for so far.
     *
     * @param withFormer whether pages stand for others that ask for nothing this time: then what was known before is among
     *     it, for a while
     */
    List<Translation> translated(boolean withFormer) {
        Stream<Translation> now = known.entrySet().stream()
                .map(text -> new Translation(text.getKey(), text.getValue().html()));
        Stream<Translation> before = former.values().stream()
                .filter(text -> !known.containsKey(text.markdown()))
                .map(Translation::unusedAgain)
                .filter(text -> !text.isForgotten());
        return Stream.concat(now, withFormer ? before : Stream.empty()).toList();
    }

    /** Blocks: paragraphs, lists, tables. */
    Markup blocks(String markdown) {
        return known.computeIfAbsent(markdown, text -> {
            Translation before = former.get(text);
            return new Markup(before == null ? translate(text) : before.html());
        });
    }

    /** Translates a text for nothing, so that the first use, which takes long, is over. */
    void warmUp(String markdown) {
        translate(markdown);
    }

    private synchronized String translate(String markdown) {
        if (translator == null) {
            translator = translator();
        }
        return translator.html(markdown);
    }

    /** One paragraph without its element, for captions. */
    Markup inline(String markdown) {
        String html = blocks(markdown).html();
        boolean paragraph = html.startsWith("<p>") && html.endsWith("</p>");
        return new Markup(paragraph ? html.substring("<p>".length(), html.length() - "</p>".length()) : html);
    }
}

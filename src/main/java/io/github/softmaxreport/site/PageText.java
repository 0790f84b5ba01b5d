package io.github.softmaxreport.site;

import io.github.softmaxreport.site.Constants.Scope;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The visible text of a page. */
final class PageText {
    private static final Set<String> SILENT = Set.of("script", "style", "template");
    private static final Set<String> INLINE_PARTS =
            Set.of("td", "th", "dt", "dd", "mtd", "br", "button", "label", "summary", "figcaption");

    private final ReadText read = new ReadText();
    private @Nullable Element marked;
    private int start;
    private int end;

    private PageText() {}

    static ReadText of(Document page) {
        PageText text = new PageText();
        text.visit(page.body(), Scope.TEXT, false);
        return text.read;
    }

    /** The sentence that an element stands in; of a cell, the row. */
    static String around(Element element) {
        PageText text = new PageText();
        Element block = element;
        while (block.parent() != null && !block.normalName().equals("tr") && !(endsText(block) && !isCell(block))) {
            block = block.parent();
        }
        if (block.normalName().equals("tr")) {
            return block.text().strip();
        }
        text.marked = element;
        text.visit(block, Scope.TEXT, false);
        return text.read.sentence(text.start, text.end);
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean endsText(Element element) {
        return element.isBlock() || INLINE_PARTS.contains(element.normalName());
    }

    private void visit(Node node, Scope scope, boolean bound) {
        if (node instanceof TextNode leaf) {
            read.append(leaf.getWholeText(), scope, bound);
        }
        if (!(node instanceof Element element)
                || SILENT.contains(element.normalName())
                || element.hasAttr("data-table")) { // its cells are compared one by one
            return;
        }
        if (element.equals(marked)) { // that is, the same one
            start = read.length();
        }
        Scope inside = scope(element, scope);
        boolean sourced = bound || isBound(element);
        for (Node child : element.childNodes()) {
            visit(child, inside, sourced);
        }
        if (element.equals(marked)) { // that is, the same one
            end = read.length();
        }
        if (endsText(element)) {
            read.end();
        }
    }

    /** An element that says where its text comes from, or a link that reads as the file that it leads to. */
    private static boolean isBound(Element element) {
        return element.hasAttr("data-from")
                || element.hasAttr("data-label")
                || (element.normalName().equals("a")
                        && ("/" + element.attr("href")).endsWith("/" + element.wholeText()));
    }

    private static Scope scope(Element element, Scope around) {
        if (element.normalName().equals("math")) {
            return Scope.FORMULA;
        }
        if (element.normalName().equals("pre")) {
            return Scope.CODE;
        }
        return element.id().startsWith("source-") ? Scope.REFERENCES : around;
    }
}

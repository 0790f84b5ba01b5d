package io.github.softmaxreport.site;

import io.github.softmaxreport.site.Constants.Scope;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The visible text of a page. */
final class PageText {
    private static final Set<String> SILENT = Set.of("script", "style", "template");
    private static final Set<String> INLINE_PARTS =
            Set.of("td", "th", "dt", "dd", "mtd", "br", "button", "label", "summary", "figcaption");

    private final ReadText read = new ReadText();

    private PageText() {}

    static ReadText of(Document page) {
        PageText text = new PageText();
        text.visit(page.body(), Scope.TEXT, false);
        return text.read;
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
        Scope inside = scope(element, scope);
        boolean sourced = bound || isBound(element);
        for (Node child : element.childNodes()) {
            visit(child, inside, sourced);
        }
        if (element.isBlock() || INLINE_PARTS.contains(element.normalName())) {
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

package io.github.softmaxreport.report;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a reader sees, with every kind of space written as a plain one. */
final class Text {
    private Text() {}

    static String of(Elements elements) {
        return plain(elements.text());
    }

    static String of(Element element) {
        return plain(element.text());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}

package io.github.softmaxreport.report;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a reader sees, with every kind of space written as a plain one, and none where it only aligns figures. */
final class Text {
    private Text() {}

    static String of(Elements elements) {
        return plain(elements.text());
    }

    static String of(Element element) {
        return plain(element.text());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u2007\\u2008]", "").replaceAll("[\\u00a0\\u202f]", " ");
    }
}

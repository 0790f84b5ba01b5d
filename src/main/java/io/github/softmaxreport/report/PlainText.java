package io.github.softmaxreport.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text for a place that carries no markup, which still knows which of its parts are bound.
 *
 * @param text what is read
 * @param parts in the order of the text
 */
record PlainText(String text, List<Part> parts) {
    private static final String OPEN = "\ue010";
    private static final String CLOSE = "\ue011";
    private static final Pattern BOUND = Pattern.compile(
            "<(data|span)(?: value=\"([^\"]*)\")?(?: title=\"[^\"]*\")? data-(from|label)=\"([^\"]*)\">(.*?)</\\1>",
            Pattern.DOTALL);

    /**
     * A bound part.
     *
     * @param at where it begins
     * @param value at full precision; empty where it is a text
     * @param from its source, or the name of a label
     * @param html the element that binds it where markup may stand
     */
    record Part(int at, String text, String value, String from, String html) {}

    PlainText {
        parts = List.copyOf(parts);
    }

    /** @param rendered what a template gave, with elements; white space is kept */
    static PlainText of(String rendered) {
        return of(rendered, false);
    }

    /** On one line: line breaks, and spaces that tags left before a punctuation mark, are no part of it. */
    static PlainText line(String rendered) {
        return of(rendered, true);
    }

    private static PlainText of(String rendered, boolean oneLine) {
        List<MatchedPart> found = new ArrayList<>();
        String marked = BOUND.matcher(rendered).replaceAll(match -> {
            boolean label = match.group(3).equals("label");
            String from = Markup.plain(match.group(4));
            found.add(new MatchedPart(
                    match.group(2) == null ? "" : match.group(2), label ? "label " + from : from, match.group()));
            return Matcher.quoteReplacement(OPEN + match.group(5) + CLOSE);
        });
        String plain = Markup.plain(marked);
        if (oneLine) {
            plain = plain.strip().replaceAll("[ \\n]+(?=[.,;:])", "").replaceAll("[ \\n]+", " ");
        }
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        int read = 0;
        for (MatchedPart part : found) {
            int open = plain.indexOf(OPEN, read);
            int close = plain.indexOf(CLOSE, open);
            text.append(plain, read, open);
            String inside = plain.substring(open + 1, close);
            parts.add(new Part(text.length(), inside, part.value, part.from, part.html));
            text.append(inside);
            read = close + 1;
        }
        return new PlainText(text.append(plain.substring(read)).toString(), parts);
    }

    private record MatchedPart(String value, String from, String html) {}

    /** The text as markup: everything encoded, bound parts in their elements. */
    Markup markup() {
        StringBuilder html = new StringBuilder();
        int read = 0;
        for (Part part : parts) {
            html.append(encoded(text.substring(read, part.at))).append(part.html);
            read = part.at + part.text.length();
        }
        return new Markup(html.append(encoded(text.substring(read))).toString());
    }

    /** Line breaks and spaces stay, as code needs them. */
    private static String encoded(String plain) {
        return plain.replace("&", "&#38;").replace("<", "&#60;").replace(">", "&#62;");
    }
}

package io.github.softmaxreport.report;

import java.util.Locale;

/** Text as JSON in HTML: what could end a script element, or a line of a script, is a numeric escape. */
final class JsonText {
    private static final int PRINTABLE = 0x20;

    private JsonText() {}

    /** A string in quotes. */
    static String of(String plain) {
        StringBuilder json = new StringBuilder("\"");
        plain.chars().forEach(c -> {
            if (c < PRINTABLE || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                json.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                json.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
            }
        });
        return json.append('"').toString();
    }
}

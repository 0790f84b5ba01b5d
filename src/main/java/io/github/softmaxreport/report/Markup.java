package io.github.softmaxreport.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that is safe in Markdown, in HTML and in an HTML attribute: each character with a meaning in one of them is a
 * decimal character reference. Templates write it with {@code [(${…})]} or {@code th:utext}.
 *
 * @param html the encoded text; may hold elements that this package wrote
 */
public record Markup(String html) {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Nothing. */
    public static final Markup EMPTY = new Markup("");

    /** Any text, shown as it is: line breaks and runs of white space become one space. */
    public static Markup text(String plain) {
        String line = SPACES.matcher(plain.strip()).replaceAll(" ");
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ' || c > 0x9f || Character.isLetterOrDigit(c)) {
                encoded.append(c);
            } else if (c > 0x1f && c < 0x7f) {
                encoded.append("&#").append((int) c).append(';');
            }
        }
        return new Markup(encoded.toString());
    }

    /** The text without elements and encoding, for places that carry no markup: alternative texts and titles. */
    public String plain() {
        return plain(html);
    }

    /** The same page in fewer bytes: of what {@link #text} encoded, only what means something in HTML stays so. */
    static String slim(String page) {
        return REFERENCE.matcher(page).replaceAll(m -> {
            String decoded = Character.toString(Integer.parseInt(m.group(1)));
            return Matcher.quoteReplacement("&<>\"'".contains(decoded) ? m.group() : decoded);
        });
    }

    /** Removes elements and decodes what {@link #text} encoded. */
    static String plain(String html) {
        String text = html.indexOf('<') < 0 ? html : TAG.matcher(html).replaceAll("");
        return text.indexOf('&') < 0
                ? text
                : REFERENCE
                        .matcher(text)
                        .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1)))));
    }

    /** The encoded text, so that a template writes it by naming it. */
    @Override
    public String toString() {
        return html;
    }
}

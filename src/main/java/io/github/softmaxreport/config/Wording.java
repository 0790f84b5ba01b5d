package io.github.softmaxreport.config;

import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** How what was read is shown: short, on one line, and without characters that would upset a terminal. */
final class Wording {
    private static final int LONGEST = 60;
    private static final Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{N}_$-]{1,60}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}]");

    private Wording() {}

    /** A key in a path: bare where that can't be misread, otherwise quoted. */
    static String key(String name) {
        return PLAIN_KEY.matcher(name).matches() ? name : quote(name);
    }

    /** Text in quotes. */
    static String quote(String text) {
        return '"' + shorten(text) + '"';
    }

    /** The text's beginning, with invisible characters written as numbers. */
    static String shorten(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST;
        return visible(fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…");
    }

    /** The text with invisible characters written as numbers. */
    static String visible(String text) {
        return INVISIBLE
                .matcher(text)
                .replaceAll(match -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) match.group().charAt(0)));
    }

    /**
     * A value as a reader of the file would call it.
     *
     * @param written as it stands in the file
     */
    static String read(JsonNode value, String written) {
        return switch (value.getNodeType()) {
            case OBJECT -> "keys and values";
            case ARRAY -> "a list of " + count(value.size(), "item");
            case STRING -> quote(written) + length(written);
            case NULL, MISSING -> "nothing";
            default -> shorten(written);
        };
    }

    private static String length(String text) {
        int characters = text.codePointCount(0, text.length());
        return characters <= LONGEST ? "" : " (" + characters + " characters)";
    }

    /** A number of things, in the plural unless it is 1. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

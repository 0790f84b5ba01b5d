package io.github.softmaxreport.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link leads.
 *
 * @param kind which of the following mean something
 * @param path of the file in the site, if it is inside; folders of the way resolved
 * @param fragment the id, decoded, if it is inside; empty where there is none
 */
public record Address(Kind kind, String path, String fragment) {
    /** What an address means. */
    public enum Kind {
        /** In the site, by a relative path. */
        INSIDE,
        /** On the web, or a mail address. */
        WEB,
        /** In the address itself. */
        DATA,
        /** Nowhere that works in a folder opened from disk: absolute, outside of the site, a script. */
        UNUSABLE
    }

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> WEB_SCHEMES = Set.of("http", "https", "mailto");

    /**
     * Reads an address as a browser would.
     *
     * @param from path of the file that has it
     */
    public static Address of(String from, String text) {
        String address = text.strip();
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.matches()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            return new Address(
                    WEB_SCHEMES.contains(name) ? Kind.WEB : name.equals("data") ? Kind.DATA : Kind.UNUSABLE, "", "");
        }
        if (address.startsWith("/") || address.startsWith("\\")) {
            return new Address(Kind.UNUSABLE, "", "");
        }
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : decode(address.substring(hash + 1));
        String file = (hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", "");
        if (file.isEmpty()) {
            return new Address(Kind.INSIDE, from, fragment);
        }
        return inside(from.substring(0, from.lastIndexOf('/') + 1) + decode(file), fragment);
    }

    private static Address inside(String path, String fragment) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.isEmpty()) {
                    return new Address(Kind.UNUSABLE, "", "");
                }
                segments.removeLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return new Address(Kind.INSIDE, String.join("/", segments), fragment);
    }

    /** Percent escapes only: a plus sign is itself in a path. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a percent sign that begins no escape
        }
    }
}

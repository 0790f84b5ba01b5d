package io.github.softmaxreport.store;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Everything that determines a result, by name.
 *
 * @param kind what sort of result it is; names a folder: lower-case letters and dashes
 * @param label what a person calls it; determines nothing
 * @param parts what determines it, such as learningRate, seed, data and code
 */
public record Key(String kind, String label, SortedMap<String, String> parts) {
    public Key {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        if (!kind.matches("[a-z-]+")) {
            throw new IllegalArgumentException("no kind of result: " + kind);
        }
    }

    /** Nothing determines it yet. */
    public static Key of(String kind, String label) {
        return new Key(kind, label, new TreeMap<>());
    }

    /** The same of another kind. */
    public Key as(String otherKind) {
        return new Key(otherKind, label, parts);
    }

    /** One part more. */
    public Key and(String name, Object value) {
        return and("", Map.of(name, value));
    }

    /**
     * Some parts more.
     *
     * @param before stands before each name
     */
    public Key and(String before, Map<String, ?> values) {
        TreeMap<String, String> more = new TreeMap<>(parts);
        values.forEach((name, value) -> more.put(before + name, String.valueOf(value)));
        return new Key(kind, label, more);
    }

    /** Every value in a record, by its path. */
    public Key and(String before, Record values) {
        return and(before.isEmpty() ? "" : before + ".", Payload.leaves(values));
    }

    /** SHA-256 of kind and parts, lower-case hexadecimal: the name of the entry. */
    public String digest() {
        StringBuilder text = new StringBuilder(kind);
        parts.forEach((name, value) -> text.append('\n')
                .append(name.length())
                .append(' ')
                .append(value.length())
                .append(' ')
                .append(name)
                .append(value));
        return DigestUtils.sha256Hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

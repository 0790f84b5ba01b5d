package io.github.softmaxreport.config;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Says in words what a schema asks of a value; every phrase can be followed by "is wanted". */
final class Wanted {
    /** Longer lists of choices are cut. */
    private static final int MOST_CHOICES = 12;

    private Wanted() {}

    /** A phrase such as "a number above 0 and at most 100". */
    static String by(JsonNode schema) {
        if (schema.has("enum")) {
            return oneOf(choices(schema));
        }
        return switch (schema.path("type").asString("")) {
            case "integer" -> "a whole number" + range(schema);
            case "number" -> "a number" + range(schema);
            case "string" -> text(schema);
            case "array" -> "a list" + size(schema);
            default -> kind(schema);
        };
    }

    /** The same without the details of a text, for a value that is none or is missing. */
    static String kind(JsonNode schema) {
        return switch (schema.path("type").asString("")) {
            case "boolean" -> "true or false";
            case "object" -> "a block of keys and values";
            case "string" -> schema.has("format") ? text(schema) : "text";
            default -> by(schema);
        };
    }

    /** A choice from names; not empty. */
    static String oneOf(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        List<String> shown = names.subList(0, Math.min(names.size(), MOST_CHOICES));
        return "one of " + String.join(", ", shown) + (shown.size() < names.size() ? " …" : "");
    }

    /** The values of an enumeration. */
    static List<String> choices(JsonNode schema) {
        return schema.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static String range(JsonNode schema) {
        String top = plain(schema.get("maximum"));
        return schema.has("exclusiveMinimum")
                ? " above " + schema.get("exclusiveMinimum") + " and at most " + top
                : " from " + plain(schema.get("minimum")) + " to " + top;
    }

    private static String plain(JsonNode number) {
        return number.asString().toLowerCase(Locale.ROOT).replace(".0e", "e");
    }

    private static String text(JsonNode schema) {
        if (schema.path("format").asString("").equals("date")) {
            return "a date of the calendar such as 2026-01-31";
        }
        String kind = schema.path("patternErrorMessage").asString("text");
        return schema.has("maxLength") ? kind + ", of at most " + schema.get("maxLength") + " characters" : kind;
    }

    private static String size(JsonNode schema) {
        int least = schema.path("minItems").asInt(0);
        return (least > 0 ? " of " + least + " to " : " of at most ") + schema.get("maxItems") + " items";
    }
}

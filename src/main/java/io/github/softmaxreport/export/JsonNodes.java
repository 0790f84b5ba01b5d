package io.github.softmaxreport.export;

import java.util.List;
import java.util.Locale;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The ways in which JSON files write a value. */
final class JsonNodes {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private static final JsonMapper TREES = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private JsonNodes() {}

    /** A record's components by their names, in the order in which they are declared. */
    static JsonNode tree(Record value) {
        return TREES.valueToTree(value);
    }

    /** The record of which {@link #tree} made this. */
    static <R extends Record> R record(JsonNode tree, Class<R> type) {
        return TREES.treeToValue(tree, type);
    }

    /** A file: keys in a fixed order, an array on one line. */
    static String text(ObjectNode root) {
        return WRITER.writeValueAsString(root) + "\n";
    }

    /** An empty object; its keys keep the order in which they are put. */
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The number, or null where it is not finite, for which JSON has no word. */
    static JsonNode number(double value) {
        return Double.isFinite(value)
                ? JsonNodeFactory.instance.numberNode(value)
                : JsonNodeFactory.instance.nullNode();
    }

    /** The number, or NaN where {@link #number} wrote null. */
    static double read(JsonNode node) {
        return node.isNull() ? Double.NaN : node.doubleValue();
    }

    /** An empty array. */
    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode numbers(List<Double> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(value -> array.add(number(value)));
        return array;
    }

    static ArrayNode strings(List<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(array::add);
        return array;
    }

    /** How JSON writes an enumeration's constant or a truth value. */
    static String word(Object value) {
        return TREES.valueToTree(value).asString();
    }

    /** The name of a part of the data or of a metric, in lower case. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

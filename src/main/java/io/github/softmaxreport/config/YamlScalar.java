package io.github.softmaxreport.config;

import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/** What a word of YAML means, by the core schema of YAML 1.2: {@code no} is text, {@code .01} is a number. */
final class YamlScalar {
    /** Larger numbers count as this one, which no range of the schema reaches: the validator can't hold them. */
    static final double HUGE = 1e18;

    /** Up to here every whole number is a double. */
    private static final double MOST_EXACT = 1L << 53;

    private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();

    private YamlScalar() {}

    static JsonNode toJson(ScalarEvent scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.isPlain() ? CORE.resolve(text, true) : Tag.STR;
        if (tag.equals(Tag.NULL)) {
            return NullNode.getInstance();
        } else if (tag.equals(Tag.BOOL)) {
            return BooleanNode.valueOf(text.equalsIgnoreCase("true"));
        } else if ((tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) && !text.matches("0[xo].*|\\.(nan|NaN|NAN)")) {
            return number(text);
        }
        return StringNode.valueOf(text);
    }

    private static JsonNode number(String text) {
        if (text.matches("[-+]?[0-9]{1,18}")) {
            return LongNode.valueOf(Long.parseLong(text));
        }
        if (text.matches("[-+]?\\.(inf|Inf|INF)")) {
            return DoubleNode.valueOf(text.startsWith("-") ? -HUGE : HUGE);
        }
        double value = Double.parseDouble(text) + 0.0; // no negative zero
        if (Math.abs(value) <= MOST_EXACT && value == Math.rint(value)) {
            return LongNode.valueOf((long) value); // 1.0 is 1, so that lists can't hold both
        }
        return DoubleNode.valueOf(Math.max(-HUGE, Math.min(HUGE, value)));
    }
}

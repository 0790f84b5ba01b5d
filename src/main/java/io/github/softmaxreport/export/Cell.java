package io.github.softmaxreport.export;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One entry of a {@link DataTable}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(Cell.Words.class),
    @JsonSubTypes.Type(Cell.Count.class),
    @JsonSubTypes.Type(Cell.Measure.class),
    @JsonSubTypes.Type(Cell.Absent.class)
})
public sealed interface Cell {
    /** As CSV files and pages' attributes write it, before CSV quotes it. */
    String text();

    /** As JSON has it; null where there is no finite number. */
    JsonNode json();

    static Cell of(String words) {
        return new Words(words);
    }

    static Cell of(long count) {
        return new Count(count);
    }

    static Cell of(double number) {
        return new Measure(number);
    }

    /** An empty cell where there is no number. */
    static Cell of(OptionalDouble number) {
        return number.isPresent() ? new Measure(number.getAsDouble()) : new Absent();
    }

    /** A name. */
    record Words(String text) implements Cell {
        @Override
        public JsonNode json() {
            return JsonNodeFactory.instance.stringNode(text);
        }
    }

    /** A whole number that counts or orders. */
    record Count(long value) implements Cell {
        @Override
        public String text() {
            return Long.toString(value);
        }

        @Override
        public JsonNode json() {
            return JsonNodeFactory.instance.numberNode(value);
        }
    }

    /** A result at full precision; not finite where a run diverged. */
    record Measure(double value) implements Cell {
        @Override
        public String text() {
            return ShortestDecimal.of(value);
        }

        @Override
        public JsonNode json() {
            return JsonNodes.number(value);
        }
    }

    /** Nothing: there is no such number. */
    record Absent() implements Cell {
        @Override
        public String text() {
            return "";
        }

        @Override
        public JsonNode json() {
            return JsonNodeFactory.instance.nullNode();
        }
    }
}

package io.github.softmaxreport.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contents of a JSON file as sources lead into it. */
public final class Results {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonNode root;

    private Results(JsonNode root) {
        this.root = root;
    }

    /**
     * Reads a file, in UTF-8.
     *
     * @throws IllegalArgumentException if it is no JSON
     */
    public static Results read(byte[] json) {
        try {
            return new Results(MAPPER.readTree(new String(json, StandardCharsets.UTF_8)));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The number of a source; NaN where it is null.
     *
     * @throws IllegalArgumentException if there is none; the message says why
     */
    public double number(Source source) {
        return source.valueIn(root);
    }

    /**
     * The text at a place.
     *
     * @throws IllegalArgumentException if there is none; the message says why
     */
    public String text(Source source) {
        List<JsonNode> nodes = source.nodes(root);
        if (nodes.size() != 1 || !nodes.get(0).isString()) {
            throw new IllegalArgumentException(source.pattern() + " is not a text");
        }
        return nodes.get(0).stringValue();
    }

    /**
     * A column of a table's file ({@link DataTable}).
     *
     * @throws IllegalArgumentException if there is none
     */
    public List<String> column(String name) {
        JsonNode column = root.path("columns").path(name);
        if (!column.isArray()) {
            throw new IllegalArgumentException("there is no column " + name);
        }
        List<String> cells = new ArrayList<>();
        column.forEach(cell -> cells.add(written(cell)));
        return cells;
    }

    /** A text, or a number in as few digits as it has; nothing where nothing is. */
    private static String written(JsonNode cell) {
        return cell.isFloatingPointNumber() ? ShortestDecimal.of(cell.doubleValue()) : cell.asString("");
    }

    /** The numbers of a {@link NumberList}. */
    List<NumberList.Entry> numbers() {
        List<NumberList.Entry> entries = new ArrayList<>();
        for (JsonNode page : root.path("pages")) {
            for (JsonNode number : page.path("numbers")) {
                entries.add(new NumberList.Entry(
                        page.path("page").asString(),
                        number.path("place").asString(),
                        number.path("within").asString(""),
                        number.path("at").asInt(0),
                        number.path("text").asString(),
                        written(number.path("value")),
                        number.path("from").asString()));
            }
        }
        return entries;
    }
}

package io.github.softmaxreport.config;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file that the program wrote earlier, or somebody else: what is wrong with it is told by JSON pointer. */
public final class JsonDocument {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int MOST_LINES = 20;

    private final String file;
    private final JsonNode root;

    private JsonDocument(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /**
     * Parses it.
     *
     * @param file how messages call it
     * @throws UserError if it is no JSON
     */
    public static JsonDocument parse(String file, byte[] bytes) {
        try {
            return new JsonDocument(file, MAPPER.readTree(bytes));
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String where = place == null ? "" : ":" + place.getLineNr() + ":" + place.getColumnNr();
            String message =
                    Wording.visible(e.getOriginalMessage().lines().findFirst().orElse(""));
            throw new UserError(file + where + "  no JSON: " + message, e);
        }
    }

    public JsonNode root() {
        return root;
    }

    /**
     * Holds it to a schema.
     *
     * @throws UserError with a line for each place that differs
     */
    public void require(JsonNode schemaText) {
        Schema schema = StudySchema.registry().getSchema(schemaText);
        List<String> lines =
                schema.validate(root).stream().map(this::line).distinct().toList();
        if (!lines.isEmpty()) {
            throw new UserError(Stream.concat(
                            lines.stream().limit(MOST_LINES),
                            Stream.of(file + ": and " + (lines.size() - MOST_LINES) + " more such places")
                                    .filter(more -> lines.size() > MOST_LINES))
                    .toList());
        }
    }

    private String line(Error error) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode value = root.at(pointer);
        String read = Wording.read(value, value.isContainer() ? "" : value.asString());
        return String.valueOf(problem(pointer, read + "; " + error.getMessage()).getMessage());
    }

    /** What is to be told of a place. */
    public UserError problem(String pointer, String message) {
        return new UserError(
                file + "  " + (pointer.isEmpty() ? "the file" : Wording.visible(pointer)) + ": " + message);
    }
}

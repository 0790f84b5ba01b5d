package io.github.softmaxreport.config;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.AnnotationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON schema of a study, {@code data/experiments.schema.json}: which keys there are, what they may hold, and the
 * only place where defaults stand. The build copies it beside this class, so that it is found wherever a study lies.
 */
final class StudySchema {
    /** Mappings whose keys are those of others. */
    private static final Set<String> ELSEWHERE =
            Set.of("#/$defs/selection", "#/$defs/options", "#/$defs/axes", "#/$defs/change");

    private static final List<String> SETTINGS = List.of("recipe");

    private final JsonNode root;
    private final Schema schema;
    private final Map<String, List<String>> keys = new LinkedHashMap<>();

    /** That of a study. */
    StudySchema() {
        this("experiments.schema.json");
    }

    /** Another one from {@code data/}. */
    StudySchema(String file) {
        try (InputStream in = StudySchema.class.getResourceAsStream(file)) {
            root = JsonMapper.shared().readTree(Objects.requireNonNull(in, file + " was not packaged"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schema = registry().getSchema(root);
        collectKeys(root, "");
    }

    /** Understands the schema, its format assertions and the keyword that is not of the standard. */
    static SchemaRegistry registry() {
        // what editors show where a pattern doesn't match; the validator needs to be told of it
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .keyword(new AnnotationKeyword("patternErrorMessage"))
                .build();
        SchemaRegistryConfig settings = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .build();
        return SchemaRegistry.withDialect(dialect, builder -> builder.schemaRegistryConfig(settings));
    }

    /** Everything in which the value differs from the schema. */
    List<Error> violations(JsonNode study) {
        return schema.validate(study);
    }

    /** The schema's own text. */
    JsonNode root() {
        return root;
    }

    /** Every key that may stand anywhere, with the paths of the mappings that may hold it, "" for the top level. */
    Map<String, List<String>> keys() {
        return keys;
    }

    /** The schema to which this one refers, or else this one. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").stringValue().substring(1)) : node;
    }

    /** Adds to a mapping every key that it leaves out and that has a default, and does the same in mappings within. */
    void fillDefaults(ObjectNode node) {
        fillDefaults(node, root);
    }

    /** The same for what stands under a key of the top level, but for the settings in it, which others complete. */
    void fillDefaults(ObjectNode node, String key) {
        Map<String, JsonNode> settings = new LinkedHashMap<>();
        SETTINGS.stream().filter(node::has).forEach(name -> settings.put(name, node.remove(name)));
        fillDefaults(node, root.at("/properties/" + key));
        settings.forEach(node::set);
    }

    /** Adds to each item of a top-level list every key that it leaves out: with its default, or else as null. */
    void fillItems(ObjectNode study, String list) {
        fillItems(study.get(list), "/properties/" + list + "/items");
    }

    /** The same for a list elsewhere, by the pointer to the schema of its items. */
    void fillItems(JsonNode list, String items) {
        JsonNode properties = root.at(items + "/properties");
        for (JsonNode item : list) {
            for (Map.Entry<String, JsonNode> property : properties.properties()) {
                if (!item.has(property.getKey())) {
                    JsonNode fallback = property.getValue().path("default");
                    ((ObjectNode) item).set(property.getKey(), fallback.isMissingNode() ? null : fallback.deepCopy());
                }
            }
        }
    }

    private void fillDefaults(ObjectNode node, JsonNode objectSchema) {
        for (Map.Entry<String, JsonNode> property :
                objectSchema.path("properties").properties()) {
            JsonNode target = resolve(property.getValue());
            JsonNode fallback = property.getValue().path("default").isMissingNode()
                    ? target.path("default")
                    : property.getValue().path("default");
            if (!node.has(property.getKey()) && !fallback.isMissingNode()) {
                node.set(property.getKey(), fallback.deepCopy());
            }
            if (node.get(property.getKey()) instanceof ObjectNode inner) {
                fillDefaults(inner, target);
            }
        }
    }

    private void collectKeys(JsonNode objectSchema, String path) {
        for (Map.Entry<String, JsonNode> property :
                objectSchema.path("properties").properties()) {
            String name = property.getKey();
            keys.computeIfAbsent(name, key -> new ArrayList<>()).add(path);
            String inner = path.isEmpty() ? name : path + "." + name;
            JsonNode target = resolve(property.getValue());
            if (!ELSEWHERE.contains(property.getValue().path("$ref").asString(""))) {
                collectKeys(target, inner);
            }
            collectKeys(resolve(target.path("items")), inner + "[]");
        }
    }
}

package io.github.softmaxreport.config;

import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A study as a tree and back. Records and YAML share their names, so nothing is listed; only the keys that experiments
 * share stand in each experiment here, under {@code hyperparameters}, {@code given} and {@code seeds}.
 */
public final class StudyJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private StudyJson() {}

    /** Every key, in the order of the records. */
    public static ObjectNode write(Study study) {
        return MAPPER.valueToTree(study);
    }

    /**
     * The study of such a tree.
     *
     * @param complete no key is left out, but images of a data set that is known; unchanged
     * @throws tools.jackson.databind.DatabindException if it is none; the path tells where
     */
    public static Study read(JsonNode complete) {
        JsonNode all = complete.deepCopy();
        Stream.of("/dataset", "/bonus/dataset", "/bonus/finalDataset")
                .map(all::at)
                .filter(choice -> choice instanceof ObjectNode && !choice.has("images"))
                .forEach(choice -> ((ObjectNode) choice).putNull("images"));
        return MAPPER.treeToValue(all, Study.class);
    }
}

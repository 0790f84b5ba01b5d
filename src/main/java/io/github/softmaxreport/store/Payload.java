package io.github.softmaxreport.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.softmaxreport.model.LinearClassifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.cbor.CBORMapper;

/** Results as bytes: records by their components in CBOR (RFC 8949), every bit of a number kept. */
final class Payload {
    private static final ObjectMapper MAPPER = CBORMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule()
                    .addSerializer(LinearClassifier.class, new ClassifierWriter())
                    .addDeserializer(LinearClassifier.class, new ClassifierReader()))
            .build();

    private Payload() {}

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** @throws JacksonException if the bytes are something else's */
    static <T> T read(byte[] bytes, TypeReference<T> type) {
        return MAPPER.readValue(bytes, type);
    }

    /** Every value in a record by its path, with dots between. */
    static Map<String, String> leaves(Record values) {
        Map<String, String> leaves = new LinkedHashMap<>();
        collect(MAPPER.valueToTree(values), "", leaves);
        return leaves;
    }

    private static void collect(JsonNode node, String path, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(p -> collect(p.getValue(), join(path, p.getKey()), leaves));
        } else if (node.isArray() && node.size() > 0 && node.get(0).isContainer()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), join(path, String.valueOf(i)), leaves);
            }
        } else {
            leaves.put(path, node.isString() ? node.stringValue() : node.toString());
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** W and b as they write themselves. */
    private static final class ClassifierWriter extends ValueSerializer<LinearClassifier> {
        @Override
        public void serialize(LinearClassifier classifier, JsonGenerator out, SerializationContext context) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream data = new DataOutputStream(bytes)) {
                classifier.write(data);
            } catch (IOException e) {
                throw new UncheckedIOException("memory can't be written", e);
            }
            out.writeBinary(bytes.toByteArray());
        }
    }

    private static final class ClassifierReader extends ValueDeserializer<LinearClassifier> {
        @Override
        public LinearClassifier deserialize(JsonParser in, DeserializationContext context) {
            try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(in.getBinaryValue()))) {
                return LinearClassifier.read(data);
            } catch (IOException e) {
                throw new UncheckedIOException("no classifier", e);
            }
        }
    }
}

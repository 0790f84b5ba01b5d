package io.github.softmaxreport.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON array of labels, one token at a time. */
final class LabelList {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    private LabelList() {}

    /**
     * The labels.
     *
     * @param in stays open
     * @param limit labels at which reading is given up
     * @param highest label that may occur
     * @throws IOException if it is anything but an array of such labels
     */
    static byte[] read(InputStream in, int limit, int highest) throws IOException {
        byte[] labels = new byte[limit];
        int count = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("labels that are no JSON array");
            }
            while (parser.nextToken() == JsonToken.VALUE_NUMBER_INT && count < limit) {
                int label = parser.getIntValue();
                if (label < 0 || label > highest) {
                    throw new IOException("label " + label + " at index " + count + ", wanted 0 to " + highest);
                }
                labels[count++] = (byte) label;
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                throw new IOException("labels that are no array of at most " + limit + " numbers");
            }
        } catch (JacksonException e) {
            throw new IOException("labels that can't be read: " + e.getOriginalMessage(), e);
        }
        return Arrays.copyOf(labels, count);
    }
}

package io.github.softmaxreport.evaluate;

import io.github.softmaxreport.model.LinearClassifier;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.commons.codec.digest.DigestUtils;

/** From where training went, and to where. */
public record Weights(LinearClassifier start, LinearClassifier trained) {
    /**
     * The hash of the trained W, row by row, and then b, each number as float64 with its lowest byte first; in NumPy
     * {@code sha256(W.tobytes() + b.tobytes())}. Lower-case hexadecimal.
     */
    public String sha256() {
        return sha256(trained);
    }

    /** The same of any W and b. */
    public static String sha256(LinearClassifier trained) {
        double[] weights = trained.weights();
        double[] biases = trained.biases();
        ByteBuffer bytes = ByteBuffer.allocate((weights.length + biases.length) * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(weights).put(biases);
        return DigestUtils.sha256Hex(bytes.array());
    }
}

package io.github.softmaxreport.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.model.LinearClassifier;
import org.junit.jupiter.api.Test;

final class WeightsTest {
    /** {@code python3 -c "import struct, hashlib as h; print(h.sha256(struct.pack('<6d', 1, -2.5, 0, 1e-300, .1, 3)).hexdigest())"}. */
    @Test
    void the_hash_is_the_one_of_numpy() {
        LinearClassifier start = new LinearClassifier(2, 2, new double[4], new double[2]);
        LinearClassifier trained = new LinearClassifier(2, 2, new double[] {1, -2.5, 0, 1e-300}, new double[] {0.1, 3});

        assertThat(new Weights(start, trained).sha256())
                .isEqualTo("1b06853e132766f18eb2809c2803985a9125420e5c728afa6dbd91502ee19849");
    }
}

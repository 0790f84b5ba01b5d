package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelListTest {
    @Test
    void reads_an_array_of_numbers() throws IOException {
        assertThat(read(" [3, 0,\n9] ")).containsExactly(3, 0, 9);
        assertThat(read("[]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "{}",
                "[1,2",
                "[1 2]",
                "[1.5]",
                "[\"1\"]",
                "[null]",
                "[[1]]",
                "[-1]",
                "[10]",
                "[99999999999]",
                "[1,2,3,4,5,6]",
                "<html>"
            })
    void refuses_anything_else(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class).hasMessageContaining("label");
    }

    @Test
    void tells_which_label_is_wrong() {
        assertThatThrownBy(() -> read("[1, 12]")).hasMessage("label 12 at index 1, wanted 0 to 9");
    }

    private static byte[] read(String json) throws IOException {
        return LabelList.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), 5, 9);
    }
}

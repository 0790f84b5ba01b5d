package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetRequestTest {
    private static final List<String> A = List.of("a");
    private static final List<String> B = List.of("b");

    @Test
    void needs_a_file_for_every_purpose() {
        assertThatThrownBy(() -> request(A, List.of(), B))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("validation []");
    }

    @Test
    void refuses_a_file_that_both_trains_and_tests() {
        assertThatThrownBy(() -> request(List.of("c", "a"), B, A))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("'a' is named twice");
    }

    @Test
    void refuses_a_folder_beside_the_sample() {
        assertThatThrownBy(() -> TinyFiles.request(true, false, Optional.of(Path.of("mine")), Path.of(".")))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("--data mine");
    }

    @Test
    void lists_every_file() {
        assertThat(request(List.of("c", "d"), B, A).files()).containsExactly("c", "d", "b", "a");
    }

    private static DatasetRequest request(List<String> train, List<String> validation, List<String> test) {
        return new DatasetRequest(false, false, Optional.empty(), Path.of("."), train, validation, test);
    }
}

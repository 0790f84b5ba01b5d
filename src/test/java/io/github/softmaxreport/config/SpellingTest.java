package io.github.softmaxreport.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {
    private static final List<String> KEYS = List.of("learningRate", "epochs", "batchSize", "id");

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "same, same, 0",
        "left, lefty, 1",
        "lefty, left, 1",
        "swap, sawp, 1",
        "one, two, 3",
        "kitten, sitting, 3",
        "ca, abc, 3"
    })
    void counts_typing_errors(String a, String b, int errors) {
        assertThat(Spelling.distance(a, b)).isEqualTo(errors);
        assertThat(Spelling.distance(b, a)).isEqualTo(errors);
    }

    @ParameterizedTest
    @CsvSource({"learnRate, learningRate", "LEARNINGRATE, learningRate", "epoch, epochs", "di, id"})
    void finds_what_was_meant(String word, String meant) {
        assertThat(Spelling.nearest(word, KEYS)).contains(meant);
    }

    @Test
    void finds_nothing_where_nothing_is_near() {
        assertThat(Spelling.nearest("momentum", KEYS)).isEmpty();
        assertThat(Spelling.nearest("x".repeat(1_000_000), KEYS)).isEmpty();
    }

    @Test
    void does_not_guess_between_equals() {
        assertThat(Spelling.nearest("1.5", List.of("1.1", "1.2"))).isEmpty();
        assertThat(Spelling.question("1.5", List.of("1.1", "1.2"))).isEmpty();
    }

    @Test
    void asks_in_one_phrase() {
        assertThat(Spelling.question("epoch", KEYS)).isEqualTo("; did you mean epochs?");
    }
}

package io.github.softmaxreport.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
    private static final List<Integer> PIECES =
            IntStream.rangeClosed(1, 40).map(i -> i * 7919 % 101).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 40, 41, 1000})
    void the_parts_together_are_the_whole_each_piece_once(int of) {
        List<Integer> all = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
            all.addAll(new Shard(number, of).part(PIECES, piece -> piece));
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(PIECES);
    }

    @Test
    void the_parts_keep_the_order_and_take_about_as_long() {
        int sum = PIECES.stream().mapToInt(piece -> piece).sum();
        for (int number = 1; number <= 8; number++) {
            List<Integer> part = new Shard(number, 8).part(PIECES, piece -> piece);
            assertThat(part).isEqualTo(PIECES.stream().filter(part::contains).toList());
            assertThat(part.stream().mapToInt(piece -> piece).sum()).isBetween(sum / 8 - 10, sum / 8 + 10);
        }
    }

    @Test
    void pieces_without_cost_are_dealt_out_too() {
        assertThat(new Shard(2, 3).part(List.of("a", "b", "c", "d"), piece -> 0))
                .containsExactly("b");
    }

    @Test
    void experiments_are_split_by_their_seeds() {
        Study study = StudyReader.read(Path.of("data", "experiments.yaml"));
        List<String> runs = new ArrayList<>();
        for (int number = 1; number <= 8; number++) {
            for (Experiment part : new Shard(number, 8).part(study.experiments())) {
                part.seeds().forEach(seed -> runs.add(part.id() + " " + seed));
            }
        }
        assertThat(runs)
                .containsExactlyInAnyOrderElementsOf(study.experiments().stream()
                        .flatMap(e -> e.seeds().stream().map(seed -> e.id() + " " + seed))
                        .toList());
        assertThat(new Shard(1000, 1000).part(study.experiments())).isEmpty();
    }

    @Test
    void reads_what_it_writes() {
        assertThat(Shard.problems("3/8")).isEmpty();
        assertThat(Shard.parse("3/8")).isEqualTo(new Shard(3, 8)).hasToString("3/8");
        assertThat(Shard.problems("1000/1000")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x            | x; a part and how many there are, such as 3/8, are wanted",
                "3            | 3; a part and how many there are, such as 3/8, are wanted",
                "-1/8         | -1/8; a part and how many there are, such as 3/8, are wanted",
                "3/8/9        | 3/8/9; a part and how many there are, such as 3/8, are wanted",
                "1/9999999999 | 1/9999999999; a part and how many there are, such as 3/8, are wanted",
                "0/8          | 0/8; a part from 1 to 8 is wanted, such as 1/8",
                "9/8          | 9/8; a part from 1 to 8 is wanted, such as 1/8",
                "1/1          | 1/1; from 2 to 1000 parts are wanted, such as 3/8; one process alone needs none",
                "1/0          | 1/0; from 2 to 1000 parts are wanted, such as 3/8; one process alone needs none",
                "1/1001       | 1/1001; from 2 to 1000 parts are wanted, such as 3/8; one process alone needs none"
            })
    void says_what_is_wanted(String words, String problem) {
        assertThat(Shard.problems(words)).containsExactly(problem);
    }
}

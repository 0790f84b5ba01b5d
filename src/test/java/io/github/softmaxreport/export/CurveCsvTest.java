package io.github.softmaxreport.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.TrainingCurve;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveCsvTest {
    private static final String HEADER =
            "epoch,train_cost,train_loss,train_accuracy,validation_cost,validation_loss,validation_accuracy";

    @Test
    void has_a_row_for_every_epoch_from_0_on() {
        List<String> lines = CurveCsv.of(curve(0)).lines().toList();
        assertThat(lines.get(0)).isEqualTo(HEADER);
        assertThat(lines.subList(1, lines.size()).stream().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("0", "1", "2");
    }

    @Test
    void reads_back_as_the_same_doubles() {
        List<String> lines = CurveCsv.of(curve(0)).lines().toList();
        for (int epoch = 0; epoch <= TinyStudy.EPOCHS; epoch++) {
            String[] cells = lines.get(epoch + 1).split(",", -1);
            EpochMetrics train = curve(0).train().get(epoch);
            EpochMetrics validation = curve(0).validation().get(epoch);
            assertThat(List.of(cells).subList(1, 7).stream().map(Double::valueOf))
                    .containsExactly(
                            train.cost(),
                            train.loss(),
                            train.accuracy(),
                            validation.cost(),
                            validation.loss(),
                            validation.accuracy());
        }
    }

    @Test
    void tells_infinity_from_not_a_number() {
        assertThat(CurveCsv.of(curve(1))).endsWith(",inf,nan,0.1\n");
        TrainingCurve sunk = new TrainingCurve(
                List.of(new EpochMetrics(Double.NEGATIVE_INFINITY, 0, 0)), List.of(new EpochMetrics(0, 0, 0)));
        assertThat(CurveCsv.of(sunk)).endsWith("\n0,-inf,0.0,0.0,0.0,0.0,0.0\n");
    }

    @Test
    void puts_the_seed_before_the_rows_of_all_runs() {
        List<RunResult> runs = TinyStudy.result().experiments().get(0).runs();
        List<String> rows = CurveCsv.ofAll(runs).lines().toList();
        assertThat(rows.get(0)).isEqualTo("seed," + HEADER);
        assertThat(rows.subList(1, rows.size()).stream().map(row -> row.substring(0, 4)))
                .containsExactly("7,0,", "7,1,", "7,2,", "8,0,", "8,1,", "8,2,");
        String firstOnly = CurveCsv.of(runs.get(0).curve());
        assertThat(rows.subList(1, 4).stream().map(row -> row.substring(2)))
                .isEqualTo(firstOnly.lines().skip(1).toList());
    }

    private static TrainingCurve curve(int experiment) {
        return TinyStudy.result().experiments().get(experiment).runs().get(0).curve();
    }
}

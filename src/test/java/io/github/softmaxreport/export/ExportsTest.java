package io.github.softmaxreport.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportsTest {
    private final StudyResult result = TinyStudy.result();

    @Test
    void has_the_results_their_schema_and_a_folder_for_each_experiment() {
        assertThat(Exports.of(result, Findings.of(result)).stream().map(SiteFile::path))
                .containsExactly(
                        "data/results.json",
                        "data/results.schema.json",
                        "data/plain/curve.csv",
                        "data/plain/runs.csv",
                        "data/plain/right.npy",
                        "data/plain/W0.npy",
                        "data/plain/b0.npy",
                        "data/plain/W.npy",
                        "data/plain/b.npy",
                        "data/diverged/curve.csv",
                        "data/diverged/runs.csv",
                        "data/diverged/right.npy",
                        "data/diverged/W0.npy",
                        "data/diverged/b0.npy",
                        "data/diverged/W.npy",
                        "data/diverged/b.npy");
    }

    @Test
    void takes_the_weights_from_the_first_seed() {
        List<SiteFile> files = Exports.of(result, Findings.of(result));
        var first = result.experiments().get(0);
        assertThat(files.get(5).bytes()).isEqualTo(Npy.weights(first.start()));
        assertThat(files.get(6).bytes()).isEqualTo(Npy.biases(first.start()));
        assertThat(files.get(7).bytes()).isEqualTo(Npy.weights(first.trained()));
        assertThat(files.get(8).bytes()).isEqualTo(Npy.biases(first.trained()));
    }

    @Test
    void writes_the_same_bytes_twice() {
        List<SiteFile> once = Exports.of(result, Findings.of(result));
        List<SiteFile> twice = Exports.of(TinyStudy.result(), Findings.of(TinyStudy.result()));
        for (int i = 0; i < once.size(); i++) {
            assertThat(twice.get(i).bytes())
                    .as(once.get(i).path())
                    .isEqualTo(once.get(i).bytes());
        }
    }
}

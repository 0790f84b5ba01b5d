package io.github.softmaxreport.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

final class ResultsReaderTest {
    private final List<SiteFile> written = files(TinyStudy.result());
    private final Published site = new Published(written);

    @Test
    void what_is_read_is_written_as_the_same_bytes() {
        List<SiteFile> again = files(ResultsReader.read(site));

        assertThat(again.stream().map(SiteFile::path))
                .containsExactlyElementsOf(written.stream().map(SiteFile::path).toList());
        for (int i = 0; i < written.size(); i++) {
            if (!written.get(i).path().matches("data/diverged/.*\\.csv")) { // in JSON inf and nan are both null
                assertThat(again.get(i).bytes())
                        .as(written.get(i).path())
                        .isEqualTo(written.get(i).bytes());
            }
        }
    }

    @Test
    void brings_back_the_study_the_data_and_the_first_seeds_weights() {
        StudyResult read = ResultsReader.read(site);
        StudyResult original = TinyStudy.result();

        assertThat(read.study()).hasToString(original.study().toString());
        assertThat(read.dataset()).isEqualTo(original.dataset());
        assertThat(read.gradientCheck()).isEqualTo(original.gradientCheck());
        assertThat(read.experiments().get(0).trained())
                .isEqualTo(original.experiments().get(0).trained());
        assertThat(read.experiments().get(0).runs().get(1).weights()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/experiments/0/runs/1/seed                | \"x\"   | string found, integer expected",
                "/experiments/1/runs/0/test/accuracy       | 1.5     | must have a maximum value of 1",
                "/experiments/0/hyperparameters/batchSize  | 0       | must have a minimum value of 1",
                "/experiments/0/runs/0/curve/train/loss    | [1]     | 1 points; as many as in the other columns, 3",
                "/experiments/0/runs/0/test/confusion      | [[1]]   | not 3 x 3, as there are classes",
                "/experiments/0/runs/0/weightsSha256       | \"x\"   | regex pattern",
                "/configuration/report/date                | \"2019-13-40\" | LocalDate",
                "/dataset/files                            | 7       | integer found, array expected"
            })
    void names_the_place_of_what_is_damaged(String pointer, String value, String message) {
        assertThatThrownBy(() -> ResultsReader.read(damaged(pointer, value)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("site/data/results.json  " + pointer)
                .hasMessageContaining(message);
    }

    @Test
    void the_hash_of_weights_that_are_there_is_theirs() {
        String other = "\"" + "0".repeat(64) + "\"";
        RunResult run = ResultsReader.read(damaged("/experiments/1/runs/0/weightsSha256", other))
                .experiments()
                .get(1)
                .runs()
                .get(0);
        assertThat(run.weightsSha256())
                .isEqualTo(run.weights().orElseThrow().sha256())
                .isNotEqualTo("0".repeat(64));
    }

    @Test
    void refuses_files_that_are_missing_or_foreign() {
        assertThatThrownBy(() -> ResultsReader.read(new Published(List.of())))
                .isInstanceOf(UserError.class)
                .hasMessage("site/data/results.json: no such file; a site of this program is wanted");
        assertThatThrownBy(() -> ResultsReader.read(new Published(written).with("data/results.json", "{\n  \"a\":")))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("site/data/results.json:2:7  no JSON");
        assertThatThrownBy(() -> ResultsReader.read(new Published(written).with("data/results.json", "{\"a\":1}")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("'configuration'")
                .hasMessageContaining("'a'");
        assertThatThrownBy(() -> ResultsReader.read(new Published(written).without("data/plain/W.npy")))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("site/data/plain/W.npy: no such file");
        assertThatThrownBy(() -> ResultsReader.read(new Published(written).with("data/plain/right.npy", "x")))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(
                        "site/data/plain/right.npy: its rows are the runs, of which results.json has 2; no array");
    }

    @Test
    void says_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("de"));
            assertThatThrownBy(() -> ResultsReader.read(damaged("/dataset/files", "7")))
                    .hasMessageContaining("array expected");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<SiteFile> files(StudyResult result) {
        return Exports.of(result, Findings.of(result));
    }

    private Published damaged(String pointer, String value) {
        JsonNode root =
                JsonMapper.shared().readTree(site.bytes("data/results.json").orElseThrow());
        JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode node = JsonMapper.shared().readTree(value);
        if (parent instanceof ObjectNode object) {
            object.set(key, node);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(key), node);
        }
        return new Published(written).with("data/results.json", root.toString());
    }
}

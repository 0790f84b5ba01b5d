package io.github.softmaxreport.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.study.StudyResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class TidyTablesTest {
    private final StudyResult study = Fixtures.study();
    private final Map<String, String> files = TidyTables.of(study).stream()
            .collect(Collectors.toMap(SiteFile::path, file -> new String(file.bytes(), StandardCharsets.UTF_8)));

    @Test
    void runs_have_a_row_for_each_setting_seed_split_and_metric() {
        List<String> lines = lines("data/runs.csv");
        assertThat(lines)
                .hasSize(1 + 2 * 2 * 3 * 3)
                .startsWith("setting,seed,split,metric,value")
                .contains("1.1,2,test,accuracy,0.52", "1.2,1,test,accuracy,0.4", "1.1,1,validation,loss,1.001")
                .doesNotHaveDuplicates();
    }

    @Test
    void curves_have_a_row_for_each_epoch_more() {
        assertThat(lines("data/curves.csv"))
                .hasSize(1 + 2 * 2 * 2 * 3 * 4)
                .startsWith("setting,seed,split,metric,epoch,value")
                .contains("1.1,1,train,cost,0,2.001", "1.2,2,validation,accuracy,3,0.5");
    }

    @Test
    void settings_have_a_column_for_each_hyperparameter() {
        List<String> lines = lines("data/settings.csv");
        assertThat(lines.get(0))
                .startsWith("setting,title,loss,labelSmoothing,preprocessing,")
                .contains(",regularization,learningRate,");
        assertThat(lines.get(1)).startsWith("1.1,Setting 1.1,cross-entropy,0.0,unit-range,");
        assertThat(lines).hasSize(3);
    }

    @Test
    void gradients_have_a_row_for_each_error() {
        assertThat(lines("data/gradients.csv"))
                .hasSize(1 + 2 * (12 + 6 + 12))
                .startsWith("part,method,block,seed,step,dimensions,images,regularization,metric,value")
                .contains("steps,forward-difference,W,1,1.0E-7,12,1,0.0,max_relative_error,2.0E-8");
    }

    @Test
    void json_has_the_same_in_arrays() {
        files.keySet().stream().filter(path -> path.endsWith(".csv")).forEach(path -> {
            JsonNode json = JsonMapper.shared().readTree(files.get(path.replace(".csv", ".json")));
            assertThat(String.join(",", json.propertyNames()))
                    .isEqualTo(lines(path).get(0));
            assertThat(json)
                    .allSatisfy(column -> assertThat(column).hasSize(lines(path).size() - 1));
        });
        assertThat(files).containsKeys("data/runs.json").doesNotContainKey("data/trials.csv");
    }

    private List<String> lines(String path) {
        return files.get(path).lines().toList();
    }
}

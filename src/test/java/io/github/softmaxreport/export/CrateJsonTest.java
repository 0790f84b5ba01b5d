package io.github.softmaxreport.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.TitleBlock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CrateJsonTest {
    private final Map<String, JsonNode> entities = new HashMap<>();

    private SiteFile crate(String canonical) {
        TitleBlock report =
                new TitleBlock("KTH", "DD2424", "Assignment 1", "A. Student", LocalDate.of(2026, 1, 2), canonical);
        SiteFile file = CrateJson.of(
                report, List.of(SiteFile.text("data/runs.csv", "abc"), SiteFile.text("report.bib", "")), "1.2.3");
        JsonNode json = JsonMapper.shared().readTree(file.bytes());
        json.get("@graph").forEach(entity -> entities.put(entity.get("@id").stringValue(), entity));
        assertThat(json.at("/@context/0").stringValue()).isEqualTo("https://w3id.org/ro/crate/1.1/context");
        return file;
    }

    @Test
    void the_descriptor_and_the_root_are_what_the_specification_demands() {
        assertThat(crate("").path()).isEqualTo("ro-crate-metadata.json");
        JsonNode descriptor = entities.get("ro-crate-metadata.json");
        assertThat(descriptor.at("/conformsTo/@id").stringValue()).isEqualTo("https://w3id.org/ro/crate/1.1");
        JsonNode root = entities.get(descriptor.at("/about/@id").stringValue());
        assertThat(root.get("@type").stringValue()).isEqualTo("Dataset");
        assertThat(root.get("name").stringValue()).isEqualTo("Assignment 1");
        assertThat(root.get("datePublished").stringValue()).isEqualTo("2026-01-02");
        assertThat(root.has("url")).isFalse();
        assertThat(entities.get(root.at("/author/@id").stringValue())
                        .get("name")
                        .stringValue())
                .isEqualTo("A. Student");
        assertThat(root.get("hasPart"))
                .hasSize(2)
                .allSatisfy(
                        part -> assertThat(entities).containsKey(part.get("@id").stringValue()));
        assertThat(entities.get("#softmax-report").at("/license/@id").stringValue())
                .isEqualTo("https://spdx.org/licenses/MIT");
    }

    @Test
    void a_file_has_its_digest_size_and_format() {
        crate("https://h.example/r/");
        JsonNode file = entities.get("data/runs.csv");
        assertThat(file.get("@type").stringValue()).isEqualTo("File");
        assertThat(file.get("encodingFormat").stringValue()).isEqualTo("text/csv");
        assertThat(file.get("contentSize").stringValue()).isEqualTo("3");
        assertThat(file.get("sha256").stringValue())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(entities.get("./").get("url").stringValue()).isEqualTo("https://h.example/r/");
    }
}

package io.github.softmaxreport.report;

import static io.github.softmaxreport.Fixtures.experiment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.findings.ClaimCases;
import io.github.softmaxreport.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How each verdict on each kind of claim is worded, and what the table of claims answers. After a change of wording write
 * the texts anew with {@code -Dgolden=write} and read the difference.
 */
final class ClaimsTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "claims");
    /** The claim on what was printed is of 40 epochs, and the studies here have 3. */
    private static final int PRINTED = 2;

    private static final List<Double> JUMPING = List.of(2.0, 3.0, 2.5, 4.0);

    @ParameterizedTest
    @MethodSource("io.github.softmaxreport.findings.ClaimCases#all")
    void each_verdict_reads_as_its_golden_text_does(ClaimCases.Case study) throws IOException {
        String text = text(ClaimTexts.of(study.study()));
        Path golden = GOLDEN.resolve(study.name() + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void every_golden_text_belongs_to_a_case() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            ClaimCases.all().stream().map(ClaimCases.Case::name).toList());
        }
    }

    @Test
    void runs_like_the_write_up_s_support_its_conclusions() {
        StudyResult study = Fixtures.study(
                experiment("1.1", 0, 0.1, JUMPING, 0.2, 0.21),
                experiment("1.2", 0, 0.01, 0.365, 0.366),
                experiment("1.3", 0.1, 0.01, 0.330, 0.331),
                experiment("1.4", 1, 0.01, 0.30, 0.301));
        List<String> answers = answers(Fixtures.claiming(study, Fixtures.ASSIGNMENT.claims()));
        assertThat(answers.remove(PRINTED)).isEqualTo("not tested in this study");
        assertThat(answers).hasSize(9).containsOnly("supported");
    }

    @Test
    void one_setting_tests_none_of_those_that_compare() {
        StudyResult study = Fixtures.study(experiment("1.2", 0, 0.01, 0.365, 0.366));
        assertThat(answers(study))
                .containsExactly(
                        "not tested in this study",
                        "not tested in this study",
                        "not tested in this study",
                        "not tested in this study",
                        "not tested in this study",
                        "not tested in this study",
                        "not tested in this study",
                        "not tested in this study",
                        "not tested in this study",
                        "supported");
    }

    @Test
    void a_study_without_claims_has_no_table_of_them() {
        assertThat(Pages.index(Fixtures.claiming(Fixtures.study(), List.of())).select("#table-claims"))
                .isEmpty();
    }

    private static List<String> answers(StudyResult study) {
        return Pages.index(study).select("#table-claims tbody td.verdict").eachText();
    }

    /** Each paragraph and each item on a line of its own. */
    private static String text(Element evidence) {
        StringBuilder text = new StringBuilder();
        evidence.select("p, li")
                .forEach(block -> text.append(block.is("li") ? "- " : "")
                        .append(Text.of(block))
                        .append("\n"));
        return text.toString();
    }
}

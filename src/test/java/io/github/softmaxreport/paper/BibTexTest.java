package io.github.softmaxreport.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.TitleBlock;
import io.github.softmaxreport.export.SiteFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class BibTexTest {
    @Test
    void the_title_block_becomes_an_entry() {
        TitleBlock report = new TitleBlock(
                "KTH & Co",
                "DD_2424",
                "Assignment 1 {x}",
                "Ana Östlund",
                LocalDate.of(2026, 3, 2),
                "https://h.example/a_b/");
        assertThat(BibTex.of(report)).isEqualTo(SiteFile.text("report.bib", """
                @techreport{ostlund2026assignment,
                  author = {{Ana Östlund}},
                  title = {{Assignment 1 \\{x\\}}},
                  institution = {{KTH \\& Co}},
                  note = {{DD\\_2424}},
                  year = 2026,
                  month = mar,
                  url = {https://h.example/a_b/},
                }
                """));
    }

    @Test
    void an_address_that_is_not_known_is_left_out() {
        TitleBlock report = new TitleBlock("I", "C", "T", "A", LocalDate.of(2026, 12, 2), "");
        assertThat(new String(BibTex.of(report).bytes(), StandardCharsets.UTF_8))
                .contains("@techreport{a2026t,", "month = dec")
                .doesNotContain("url");
    }
}

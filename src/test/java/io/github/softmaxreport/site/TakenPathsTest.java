package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.export.SiteFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenPathsTest {
    @ParameterizedTest
    @CsvSource({
        "a.html, a.html",
        "a.html, A.html",
        "data/x, Data/X",
        "data, data/x",
        "data/x, data",
        "data/x/y, DATA/x",
        "a, a/b/c"
    })
    void refuses_a_second_file_at_the_same_place(String first, String second) {
        InMemorySite site = new InMemorySite();
        site.write(SiteFile.text(first, "1"));
        assertThatThrownBy(() -> site.write(SiteFile.text(second, "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(first)
                .hasMessageContaining(second);
        assertThat(site.files()).hasSize(1);
    }

    @Test
    void takes_neighbours_and_files_of_one_folder() {
        InMemorySite site = new InMemorySite();
        site.write(SiteFile.text("data/x", ""));
        site.write(SiteFile.text("data/y", ""));
        site.write(SiteFile.text("data.html", ""));
        site.write(SiteFile.text("data/x.csv", ""));
        assertThat(site.files()).hasSize(4);
    }
}

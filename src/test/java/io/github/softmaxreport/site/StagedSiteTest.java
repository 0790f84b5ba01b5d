package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.softmaxreport.export.SiteFile;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages of a site, which all checks read at the same time. */
class StagedSiteTest {
    private static final int SITES = 300;
    private static final String PAGE =
            "<!DOCTYPE html><title>T</title><main>" + "<p class=a><b>x</b><i>y</i></p>".repeat(200) + "</main>";

    @Test
    void a_page_can_be_read_and_copied_by_several_threads_at_once() {
        List<SiteFile> files = List.of(SiteFile.text("index.html", PAGE));

        assertThatCode(() -> {
                    for (int i = 0; i < SITES; i++) {
                        Document page = new StagedSite(files).pages().get("index.html");
                        IntStream.range(0, 4).parallel().forEach(reader -> {
                            if (reader % 2 == 0) {
                                page.getAllElements().forEach(Element::children);
                            } else {
                                assertThat(page.clone().charset()).isEqualTo(page.charset());
                            }
                        });
                    }
                })
                .doesNotThrowAnyException();
    }
}

package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Nothing that a study says is executed, loaded or hidden by a page. */
final class HarmlessPages {
    private HarmlessPages() {}

    /** @param told what to say of the site where it is not so */
    static void check(Path site, String told) throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).toList();
        }
        assertThat(pages).as(told).isNotEmpty();
        for (Path page : pages) {
            Document html = Jsoup.parse(page);
            for (Element element : html.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey()).as("%s: %s", page, told).doesNotStartWith("on");
                    if (List.of("href", "src", "action", "srcset").contains(attribute.getKey())) {
                        assertThat(attribute.getValue().strip())
                                .as("%s: %s", page, told)
                                .doesNotMatch("(?i)(javascript|vbscript|data|file):.*")
                                .doesNotContain("example.org/x.png");
                    }
                }
            }
            assertThat(html.select(
                            "script:not([src$=report.js]):not([type=application/ld+json]), iframe, object, embed,"
                                    + " base, form, meta[http-equiv=refresh], img[src=x]"))
                    .as("%s: %s", page, told)
                    .isEmpty();
            assertThat(html.select("style")).as("%s: %s", page, told).hasSizeLessThan(3);
            assertThat(html.select("script").eachAttr("type"))
                    .as("%s: %s", page, told)
                    .hasSizeLessThan(2);
        }
    }
}

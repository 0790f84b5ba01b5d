package io.github.softmaxreport.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.site.LinkChecks;
import io.github.softmaxreport.site.PublishedFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class SingleFileTest {
    private static final String FIGURE =
            "<div class=\"figure\"><figure id=\"figure-a\"><img src=\"%sa.png\" alt=\"\"><figcaption><strong>Figure 1.</strong>"
                    + " A.</figcaption></figure></div>";

    /** Two pages that share a figure, an id, and names of their own. */
    private final Map<String, String> files = new HashMap<>(Map.of(
            "index.html",
            "<!DOCTYPE html><html><head><link rel=\"stylesheet\" href=\"s.css\"><script src=\"r.js\"></script>"
                    + "<link rel=\"icon\" href=\"i.svg\"></head><body><nav class=\"toc\"><ol><li><a href=\"#x\">X</a></li></ol>"
                    + "</nav><main id=\"main\"><h1>Report</h1><h2 id=\"x\">X</h2><a href=\"sub/b.html#x\">to x</a>"
                    + "<a href=\"sub/b.html\">to b</a><a href=\"d.json\">data</a><a href=\"#top\">up</a>"
                    + FIGURE.formatted("") + "</main></body></html>",
            "sub/b.html",
            "<html><body><nav class=\"toc\"><ol><li><a href=\"#x\">X</a></li><li><a href=\"#y\">Y</a></li></ol></nav>"
                    + "<main id=\"main\"><h1>B</h1><h2 id=\"x\">X</h2><p id=\"y\" aria-labelledby=\"x y\">"
                    + "<a href=\"#figure-a\">f</a><a href=\"../index.html\">i</a><a href=\"../index.html#x\">ix</a></p>"
                    + "<p style=\"background: url(../a.png)\"></p><picture><source srcset=\"../a.png 1x, ../b.png 2x\">"
                    + "<img src=\"../b.png\" alt=\"\"></picture>" + FIGURE.formatted("../") + "</main></body></html>",
            "s.css",
            "@import \"t.css\"; p { background: url('a.png') } /* </style> */",
            "t.css",
            "i { background: url(b.png) }",
            "r.js",
            "const end = \"</script>\";",
            "i.svg",
            "<svg/>",
            "a.png",
            "A",
            "b.png",
            "B",
            "d.json",
            "{}",
            "404.html",
            "<main>never</main>"));

    @Test
    void the_projects_own_site_becomes_one_document_that_needs_nothing_else() {
        String html = SingleFile.of(new PublishedFolder(Path.of("site")), "", "");
        Document page = Jsoup.parse(html);

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().contains("page-index", "page-exercise-2", "page-experiments-1.1");
        assertThat(LinkChecks.fetchedBy(page))
                .hasSizeGreaterThan(100)
                .extracting(address -> address.substring(0, Math.min(14, address.length())))
                .allMatch(address -> address.startsWith("data:image/"));
        assertThat(page.select("a[href]").eachAttr("href"))
                .hasSizeGreaterThan(100)
                .allMatch(href -> href.startsWith("https://") || ids.contains(href.replaceFirst("^#", "")));
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("figure").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(new HashSet<>(page.select("picture source").eachAttr("srcset")))
                .as("each dark picture once")
                .hasSameSizeAs(page.select("picture source"));
        assertThat(page.select(".enlarge")).isEmpty();
        assertThat(page.select("main nav, main [role=region]").eachAttr("aria-label"))
                .hasSizeGreaterThan(40)
                .doesNotHaveDuplicates()
                .contains("Runs by seed, Setting 1.2 Small learning rate, no regularisation");
        assertThat(page.text()).doesNotContain("Page not found");
        assertThat(SingleFile.of(new PublishedFolder(Path.of("site")), "", "")).isEqualTo(html);
    }

    @Test
    void ids_of_one_name_are_told_apart_and_links_follow_them() {
        Document page = made();
        assertThat(page.select("[id]").eachAttr("id"))
                .containsExactly("main", "page-index", "x", "figure-a", "page-sub-b", "sub-b-x", "y");
        assertThat(href(page, "to x")).isEqualTo("#sub-b-x");
        assertThat(href(page, "to b")).isEqualTo("#page-sub-b");
        assertThat(href(page, "up")).isEqualTo("#page-index");
        assertThat(href(page, "i")).isEqualTo("#page-index");
        assertThat(href(page, "ix")).isEqualTo("#x");
        assertThat(page.expectFirst("#y").attr("aria-labelledby")).isEqualTo("sub-b-x y");
    }

    @Test
    void a_figure_that_two_pages_show_stands_once_with_a_link_in_its_other_place() {
        Document page = made();
        assertThat(page.select("figure")).hasSize(1);
        Element link = page.expectFirst(".repeated a");
        assertThat(link.text()).isEqualTo("↑ Figure 1");
        assertThat(link.attr("href")).isEqualTo("#figure-a");
        assertThat(href(page, "f")).isEqualTo("#figure-a");

        files.compute("sub/b.html", (path, html) -> String.valueOf(html).replace(" A.<", " Another.<"));
        assertThat(made().select("figure").eachAttr("id")).containsExactly("figure-a", "sub-b-figure-a");
    }

    @Test
    void what_is_fetched_is_in_the_document() {
        Document page = made();
        String a = "data:image/png;base64,QQ==";
        String b = "data:image/png;base64,Qg==";
        assertThat(page.select("link").eachAttr("href")).containsExactly("data:image/svg+xml;base64,PHN2Zy8+");
        assertThat(page.expectFirst("style").data())
                .startsWith("@import \"data:text/css;base64,")
                .endsWith("p { background: url(\"" + a + "\") } /* <\\/style> */");
        assertThat(page.expectFirst("script").data()).isEqualTo("const end = \"<\\/script>\";");
        assertThat(page.expectFirst("source").attr("srcset")).isEqualTo(a + " 1x, " + b + " 2x");
        assertThat(page.expectFirst("p[style]").attr("style")).isEqualTo("background: url(\"" + a + "\")");
        assertThat(page.select("style").last().data()).isEqualTo("\nstyle");
        assertThat(page.select("script").last().data()).isEqualTo("\nscript");
    }

    @Test
    void pages_come_as_links_lead_to_them_each_among_the_contents_one_level_lower() {
        Document page = made();
        assertThat(page.select(".page").eachAttr("id")).containsExactly("page-index", "page-sub-b");
        assertThat(page.select("h1, h2, h3").eachText()).containsExactly("Report", "X", "B", "X");
        assertThat(page.select("h3").eachText()).containsExactly("X");
        assertThat(page.select(".toc a").eachAttr("href")).containsExactly("#x", "#page-sub-b", "#y");
        assertThat(page.text()).doesNotContain("never");
    }

    @Test
    void a_link_to_another_file_leads_to_where_the_site_is_published_or_nowhere() {
        assertThat(href(made(), "data")).isEmpty();

        files.compute(
                "index.html",
                (path, html) -> String.valueOf(html)
                        .replace("</head>", "<link rel=\"canonical\" href=\"https://h.example/r/\"></head>"));
        assertThat(href(made(), "data")).isEqualTo("https://h.example/r/d.json");
    }

    @Test
    void a_site_that_lacks_something_or_loads_it_from_elsewhere_is_refused() {
        files.remove("b.png");
        assertThatThrownBy(this::made).isInstanceOf(UserError.class).hasMessageStartingWith("b.png: no such file");

        files.put("b.png", "B");
        files.put("t.css", "i { background: url(https://h.example/b.png) }");
        assertThatThrownBy(this::made)
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("t.css: loads https://h.example/b.png");

        files.put("sub/b.html", "<p>no main</p>");
        assertThatThrownBy(this::made).isInstanceOf(UserError.class).hasMessageContaining("has no element main");

        files.remove("sub/b.html");
        assertThatThrownBy(this::made).isInstanceOf(UserError.class).hasMessageStartingWith("sub/b.html: no such");
    }

    private Document made() {
        return Jsoup.parse(SingleFile.of(new SiteFiles(files), "style", "script"));
    }

    private static String href(Document page, String text) {
        return page.select("main a").stream()
                .filter(link -> link.text().equals(text))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }
}

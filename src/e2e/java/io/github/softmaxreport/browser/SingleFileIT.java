package io.github.softmaxreport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.softmaxreport.paper.SingleFile;
import io.github.softmaxreport.report.TemplateFolders;
import io.github.softmaxreport.site.PublishedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The whole report in one file, opened from a disk: it asks for nothing else, leads nowhere in vain, keeps nobody out. */
final class SingleFileIT {
    /** Links within are to places that are seen, and all others to the web; each id is of one place. */
    private static final String LINKS = """
            () => {
              const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
              const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two places: #${id}`);
              const links = [...document.querySelectorAll('a[href], area[href], use[href]')].map((e) => e.getAttribute('href'));
              const inVain = links.filter((href) => !/^https?:/.test(href)).filter((href) => {
                const place = href.startsWith('#') ? document.getElementById(decodeURIComponent(href.slice(1))) : null;
                return href !== '#' && !place?.checkVisibility({ visibilityProperty: true });
              });
              return [...twice, ...inVain.map((href) => `leads nowhere: ${href}`),
                ...(links.some((href) => href.startsWith('#')) ? [] : ['no link within'])];
            }
            """;

    @TempDir
    private static Path folder;

    private static String address = "";

    @BeforeAll
    static void export() throws IOException {
        TemplateFolders templates = new TemplateFolders(List.of(Path.of("templates")));
        String html = SingleFile.of(
                new PublishedFolder(Site.TESTED.folder().toAbsolutePath()),
                templates.read("single-file.css"),
                templates.read("single-file.js"));
        address =
                Files.writeString(folder.resolve("one file.html"), html).toUri().toString();
    }

    @TestFactory
    Stream<DynamicTest> opens_alone() {
        return Reader.all()
                .map(reader -> dynamicTest(reader.toString(), () -> {
                    try (BrowserContext context = reader.arrive()) {
                        Page page = context.newPage();
                        Traffic traffic = new Traffic(page, address);
                        page.navigate(address);
                        for (int width : Reader.WIDTHS) {
                            page.setViewportSize(width, Reader.HEIGHT);
                            assertThat(Check.NO_SIDEWAYS_SCROLL.problems(page))
                                    .as("%d px", width)
                                    .isEmpty();
                            assertThat(Check.PICTURES_DRAWN.problems(page))
                                    .as("%d px", width)
                                    .isEmpty();
                        }
                        assertThat(Check.strings(page.evaluate(LINKS))).isEmpty();
                        assertThat(traffic.problems()).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> keeps_nobody_out() {
        int widest = Reader.WIDTHS.get(Reader.WIDTHS.size() - 1);
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .map(scheme -> dynamicTest(scheme.toString(), () -> {
                    try (BrowserContext context = new Reader(true, scheme).arrive()) {
                        Page page = context.newPage();
                        page.navigate(address);
                        // dark is a matter of colours, and it takes half a minute each
                        for (int width : scheme == ColorScheme.DARK ? List.of(widest) : Reader.WIDTHS) {
                            page.setViewportSize(width, Reader.HEIGHT);
                            assertThat(Axe.problems(page))
                                    .as("axe, %d px", width)
                                    .isEmpty();
                            for (Check check : Check.values()) {
                                assertThat(check.problems(page))
                                        .as("%s, %d px", check, width)
                                        .isEmpty();
                            }
                        }
                    }
                }));
    }

    @Test
    void finds_links_that_lead_nowhere() {
        try (BrowserContext context = Reader.USUAL.arrive()) {
            Page page = context.newPage();
            page.setContent(
                    "<a href='#none'>a</a><a href='b.html'>b</a><p id='x' hidden></p><a href='#x'>c</a><b id='x'></b>");
            assertThat(Check.strings(page.evaluate(LINKS)))
                    .containsExactly(
                            "two places: #x", "leads nowhere: #none", "leads nowhere: b.html", "leads nowhere: #x");
        }
    }
}

package io.github.softmaxreport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each page can be printed: every figure is on paper, which is white, and nothing that only a screen can use. */
final class PrintIT {
    @TestFactory
    Stream<DynamicTest> prints_every_figure() {
        return Stream.of(Reader.USUAL, new Reader(false, ColorScheme.DARK))
                .flatMap(reader -> Site.TESTED.pages().stream()
                        .map(page -> dynamicTest(page + ", " + reader, () -> prints(page, reader))));
    }

    /** On the paper that the page's style asks for. */
    static Page.PdfOptions usual() {
        return new Page.PdfOptions().setPreferCSSPageSize(true);
    }

    private static void prints(String page, Reader reader) throws IOException {
        try (BrowserContext context = reader.arrive()) {
            Page shown = context.newPage();
            shown.navigate(Origin.FILE.address(page));
            Path file = Site.TARGET.resolve("print").resolve(Site.nameOf(page) + "-" + reader + ".pdf");
            Print print = Print.of(shown.pdf(usual().setPath(file)));
            assertThat(print.problems(shown.locator("main img").count())).isEmpty();
            assertThat(shown.locator("main figcaption > strong:first-child, main .table caption strong")
                            .allInnerTexts())
                    .allSatisfy(label -> assertThat(print.text()).contains(label));
            assertThat(print.text()).doesNotContain("Enlarge", "Data of Figure", "Skip to the text");
        }
    }
}

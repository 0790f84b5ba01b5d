package io.github.softmaxreport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages load quickly and keep still. All limits are in bytes. */
final class LoadingIT {
    private static final int FIRST_PAGE = 1_500_000;
    private static final int FIRST_VIEW = 150_000;
    private static final int STYLESHEET = 20_480;
    private static final String LOADED = """
            (type) => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter((e) => type === 'all' || e[type.split('=')[0]] === type.split('=')[1])
              .reduce((sum, e) => sum + e.decodedBodySize, 0)
            """;

    @TestFactory
    Stream<DynamicTest> nothing_moves_when_pictures_arrive() {
        return Reader.WIDTHS.stream()
                .flatMap(width -> Site.TESTED.pages().stream()
                        .map(page -> dynamicTest(page + ", " + width + " px", () -> {
                            try (BrowserContext context = Reader.USUAL.arrive(Reader.still(width))) {
                                assertThat(LayoutShift.problems(context, Origin.TOP.address(page)))
                                        .isEmpty();
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> the_first_page_is_light() {
        return Reader.SCHEMES.stream()
                .map(scheme -> new Reader(true, scheme))
                .map(reader -> dynamicTest(reader.toString(), () -> {
                    try (BrowserContext context = reader.arrive()) {
                        Page page = context.newPage();
                        page.navigate(Origin.TOP.address("index.html"));
                        assertThat(loaded(page, "all")).isBetween(compressed("index.html"), FIRST_PAGE);
                        assertThat(compressed("index.html") + loaded(page, "renderBlockingStatus=blocking"))
                                .isLessThan(FIRST_VIEW);
                        assertThat(loaded(page, "initiatorType=link")).isLessThan(STYLESHEET);
                    }
                }));
    }

    private static int loaded(Page page, String type) {
        return ((Number) page.evaluate(LOADED, type)).intValue();
    }

    /** The text of a page as servers send it. */
    private static int compressed(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(Site.TESTED.folder().resolve(page), gzip);
        }
        return bytes.size();
    }
}

package io.github.softmaxreport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each page is HTML without an error or a warning, as written and as scripts leave it. */
final class HtmlIT {
    @TestFactory
    Stream<DynamicTest> is_written_in_html() {
        return Site.TESTED.pages().stream()
                .map(page -> dynamicTest(
                        page,
                        () -> assertThat(Html.problems(
                                        Files.readString(Site.TESTED.folder().resolve(page))))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> is_html_after_scripts_too() {
        return Site.TESTED.pages().stream()
                .map(page -> dynamicTest(page, () -> {
                    try (BrowserContext context = Reader.USUAL.arrive()) {
                        Page shown = context.newPage();
                        shown.navigate(Origin.TOP.address(page));
                        assertThat(Html.problems(shown.content())).isEmpty();
                    }
                }));
    }
}

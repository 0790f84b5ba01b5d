package io.github.softmaxreport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages keep nobody out, whatever the colours and the width. */
final class AccessibilityIT {
    @TestFactory
    Stream<DynamicTest> keeps_nobody_out() {
        return Reader.SCHEMES.stream()
                .map(scheme -> new Reader(true, scheme))
                .flatMap(reader -> Reader.WIDTHS.stream().flatMap(width -> onEveryPage(width, reader)));
    }

    @TestFactory
    Stream<DynamicTest> keeps_nobody_out_who_has_no_scripts() {
        return onEveryPage(360, new Reader(false, ColorScheme.LIGHT));
    }

    private static Stream<DynamicTest> onEveryPage(int width, Reader reader) {
        return Site.TESTED.pages().stream()
                .map(page ->
                        dynamicTest(page + ", " + width + " px, " + reader, () -> keepsNobodyOut(page, width, reader)));
    }

    /** Axe is a script itself, so where none is wanted only those of the page are kept away. */
    private static void keepsNobodyOut(String page, int width, Reader reader) {
        try (BrowserContext context = new Reader(true, reader.scheme()).arrive(Reader.still(width))) {
            Page shown = context.newPage();
            if (!reader.scripts()) {
                shown.route("**/*.js", Route::abort);
            }
            shown.navigate(Origin.TOP.address(page));
            assertThat(Axe.problems(shown)).isEmpty();
            for (Check check : Check.values()) {
                assertThat(check.problems(shown)).as("%s", check).isEmpty();
            }
        }
    }
}

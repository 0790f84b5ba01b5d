package io.github.softmaxreport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages keep nobody out, whatever the colours and the width. */
final class AccessibilityIT {
    private static final String WIDER = "math { font-size: 1.15em !important }";

    @TestFactory
    Stream<DynamicTest> keeps_nobody_out() {
        return Reader.SCHEMES.stream().flatMap(scheme -> onEveryPage(Reader.WIDTHS, new Reader(true, scheme)));
    }

    @TestFactory
    Stream<DynamicTest> keeps_nobody_out_who_has_no_scripts() {
        return onEveryPage(List.of(360), new Reader(false, ColorScheme.LIGHT));
    }

    /** Each system has other mathematical fonts. */
    @TestFactory
    Stream<DynamicTest> keeps_nobody_out_whose_formulas_are_wider() {
        return Site.TESTED.pages().stream()
                .map(page -> dynamicTest(page, () -> {
                    try (BrowserContext context = new Reader(true, ColorScheme.LIGHT).arrive()) {
                        Page shown = context.newPage();
                        shown.navigate(Origin.TOP.address(page));
                        shown.setViewportSize(360, Reader.HEIGHT);
                        shown.addStyleTag(new Page.AddStyleTagOptions().setContent(WIDER));
                        assertThat(Axe.problems(shown)).isEmpty();
                        assertThat(Check.NO_SIDEWAYS_SCROLL.problems(shown)).isEmpty();
                    }
                }));
    }

    private static Stream<DynamicTest> onEveryPage(List<Integer> widths, Reader reader) {
        return Site.TESTED.pages().stream()
                .map(page -> dynamicTest(page + ", " + reader, () -> keepsNobodyOut(page, widths, reader)));
    }

    /** Axe is a script itself, so where none is wanted only those of the page are kept away. */
    private static void keepsNobodyOut(String page, List<Integer> widths, Reader reader) {
        try (BrowserContext context = new Reader(true, reader.scheme()).arrive()) {
            Page shown = context.newPage();
            if (!reader.scripts()) {
                shown.route("**/*.js", Route::abort);
            }
            shown.navigate(Origin.TOP.address(page));
            for (int width : widths) {
                shown.setViewportSize(width, Reader.HEIGHT);
                assertThat(Axe.problems(shown)).as("axe, %d px", width).isEmpty();
                for (Check check : Check.values()) {
                    assertThat(check.problems(shown))
                            .as("%s, %d px", check, width)
                            .isEmpty();
                }
            }
        }
    }
}

package io.github.softmaxreport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each page, wherever it is opened from, with and without scripts, light and dark, at each width. */
final class EveryPageIT {
    private static final List<Integer> BETWEEN = List.of(320, 480, 640, 900, 1024, 1200, 1366, 1920);

    @TestFactory
    Stream<DynamicTest> opens_anywhere() {
        return Reader.all()
                .flatMap(reader -> Site.TESTED.pages().stream()
                        .map(page -> dynamicTest(page + ", " + reader, () -> opensAnywhere(page, reader))));
    }

    @TestFactory
    Stream<DynamicTest> fits_every_width_in_between() {
        return Site.TESTED.pages().stream()
                .map(page -> dynamicTest(page, () -> {
                    try (BrowserContext context = Reader.USUAL.arrive()) {
                        Page shown = context.newPage();
                        shown.navigate(Origin.FILE.address(page));
                        assertThat(atEach(BETWEEN, shown, List.of(Check.NO_SIDEWAYS_SCROLL)))
                                .isEmpty();
                    }
                }));
    }

    private static void opensAnywhere(String page, Reader reader) {
        try (BrowserContext context = reader.arrive()) {
            for (Origin origin : Origin.values()) {
                Page shown = context.newPage();
                Traffic traffic = new Traffic(shown, origin.start());
                shown.navigate(origin.address(page));
                List<String> problems =
                        atEach(Reader.WIDTHS, shown, List.of(Check.NO_SIDEWAYS_SCROLL, Check.PICTURES_DRAWN));
                problems.addAll(traffic.problems());
                shown.close();
                assertThat(problems).as("from %s", origin).isEmpty();
            }
        }
    }

    private static List<String> atEach(List<Integer> widths, Page page, List<Check> checks) {
        List<String> problems = new ArrayList<>();
        for (int width : widths) {
            page.setViewportSize(width, Reader.HEIGHT);
            for (Check check : checks) {
                check.problems(page).forEach(problem -> problems.add(width + " px: " + problem));
            }
        }
        return problems;
    }
}

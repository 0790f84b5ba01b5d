package io.github.softmaxreport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The keyboard alone reaches and operates whatever a page offers. */
final class KeyboardIT {
    private static final Pattern FIRST_SECTION = Pattern.compile(".*#.+");

    @TestFactory
    Stream<DynamicTest> reaches_every_control() {
        return Stream.of(
                        new Reader(true, ColorScheme.LIGHT),
                        new Reader(true, ColorScheme.DARK),
                        new Reader(false, ColorScheme.LIGHT))
                .flatMap(reader -> Stream.of(360, 1440)
                        .flatMap(width -> Site.TESTED.pages().stream()
                                .map(page -> dynamicTest(
                                        page + ", " + width + " px, " + reader,
                                        () -> visit(
                                                page,
                                                reader,
                                                width,
                                                keys -> assertThat(FocusWalk.problems(keys.page()))
                                                        .isEmpty())))));
    }

    @TestFactory
    Stream<DynamicTest> skips_to_the_text() {
        return on("index.html", Reader.all(), 360, keys -> {
            keys.press("Tab");
            assertThat(keys.see(".skip:focus")).isInViewport();
            keys.press("Enter");
            assertThat(keys.isAt("main")).isTrue();
            keys.press("Tab");
            assertThat(keys.isAt("main *")).isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> opens_and_closes_disclosures() {
        return on("index.html", Reader.all(), 360, keys -> {
            keys.reach(".behind summary").press("Enter");
            assertThat(keys.see(".behind[open] table").first()).isVisible();
            keys.press("Tab");
            assertThat(keys.isAt(".behind[open] .scroll")).isTrue();
            keys.press("Shift+Tab", "Space");
            assertThat(keys.see(".behind[open]")).hasCount(0);
        });
    }

    @TestFactory
    Stream<DynamicTest> goes_to_a_section_by_the_folded_contents() {
        return on("index.html", Reader.all(), 360, keys -> {
            assertThat(keys.see(".toc ol").first()).isHidden();
            keys.reach(".toc summary").press("Enter");
            assertThat(keys.see(".toc ol").first()).isVisible();
            keys.press("Tab", "Tab", "Enter");
            assertThat(keys.page()).hasURL(FIRST_SECTION);
            assertThat(keys.see(":target :is(h2, h3)").first()).isInViewport();
        });
    }

    @Test
    void contents_beside_the_text_follow_the_scroll() {
        visit("index.html", Reader.USUAL, 1440, keys -> {
            keys.reach(".toc a[href^='#']").press("Tab", "Enter");
            assertThat(keys.see(":target")).isInViewport();
            assertThat(keys.see(".toc a[aria-current]")).hasCount(1);
            String marked = keys.see(".toc a[aria-current]").getAttribute("href");
            assertThat(keys.see(marked)).isInViewport();
            keys.press("End");
            assertThat(keys.see(".toc li:last-child > a[aria-current]")).hasCount(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> chooses_colours() {
        return on("index.html", Reader.all().filter(Reader::scripts), 1440, keys -> {
            keys.reach(".theme input").press("ArrowRight");
            holds(keys, "light", "rgb(255, 255, 248)");
            keys.press("ArrowRight");
            holds(keys, "dark", "rgb(21, 21, 21)");
            keys.page().reload();
            holds(keys, "dark", "rgb(21, 21, 21)");
            keys.reach(".theme input").press("ArrowRight");
            assertThat(keys.see("html")).hasAttribute("data-theme", "auto");
        });
    }

    static void visit(String page, Reader reader, int width, Consumer<Keyboard> what) {
        try (BrowserContext context = reader.arrive(Reader.still(width))) {
            Page shown = context.newPage();
            Traffic traffic = new Traffic(shown, Origin.FILE.start());
            shown.navigate(Origin.FILE.address(page));
            what.accept(new Keyboard(shown));
            assertThat(traffic.problems()).isEmpty();
        }
    }

    private static Stream<DynamicTest> on(String page, Stream<Reader> readers, int width, Consumer<Keyboard> what) {
        return readers.map(reader -> dynamicTest(reader.toString(), () -> visit(page, reader, width, what)));
    }

    private static void holds(Keyboard keys, String theme, String paper) {
        assertThat(keys.see("html")).hasAttribute("data-theme", theme);
        assertThat(keys.see("body")).hasCSS("background-color", paper);
        keys.answer("() => Promise.all([...document.images].map((image) => image.decode()))");
        assertThat(Check.PICTURES_DRAWN.problems(keys.page())).isEmpty();
    }
}

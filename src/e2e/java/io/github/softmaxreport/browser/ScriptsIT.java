package io.github.softmaxreport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.softmaxreport.browser.KeyboardIT.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What scripts add: sorting, enlarging, previews. */
final class ScriptsIT {
    /** The order that the head just used announces, and whether the rows stand in it by what the cells hold. */
    private static final String ORDER = """
            () => {
              const head = document.activeElement.closest('th');
              const table = head.closest('table');
              const column = [...table.querySelectorAll('th[scope=col]')].indexOf(head);
              const values = [...table.tBodies[0].rows].map((row) => [...row.cells].flatMap((c) => Array(c.colSpan).fill(c))[column])
                .map((cell) => cell.querySelector('data')?.value ?? cell.textContent.trim().replace('—', ''))
                .filter((value) => value !== '');
              const order = head.ariaSort;
              const numbers = values.every((value) => !isNaN(value));
              const compare = (a, b) => numbers ? a - b : a.localeCompare(b, 'en', { numeric: true });
              const sign = { ascending: 1, descending: -1 }[order];
              return order + (values.every((value, i) => i === 0 || sign * compare(values[i - 1], value) <= 0) ? '' : ' is not so: ' + values);
            }
            """;

    @TestFactory
    Stream<DynamicTest> sorts_by_every_column() {
        return Site.TESTED.pages().stream()
                .filter(page -> !page.startsWith("experiments/") || page.endsWith("/1.1.html")) // one stands for all
                .map(page -> dynamicTest(page, () -> visit(page, Reader.USUAL, 1440, ScriptsIT::sortByEveryColumn)));
    }

    private static void sortByEveryColumn(Keyboard keys) {
        if (!keys.page().url().endsWith("/index.html")) { // where those in disclosures are like these
            keys.answer("() => document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        }
        Locator heads = keys.see(".sort:visible");
        for (int i = 0; i < heads.count(); i++) {
            heads.nth(i).focus();
            assertThat(keys.press("Enter").answer(ORDER)).isEqualTo("ascending");
            assertThat(keys.press("Space").answer(ORDER)).isEqualTo("descending");
        }
    }

    @TestFactory
    Stream<DynamicTest> the_address_keeps_the_order() {
        return Stream.of(Origin.TOP, Origin.FOLDER)
                .map(origin -> dynamicTest(origin.toString(), () -> {
                    try (BrowserContext context = Reader.USUAL.arrive()) {
                        Page page = context.newPage();
                        page.navigate(origin.address("index.html"));
                        Keyboard keys = new Keyboard(page);
                        String written = page.locator("main").innerText();
                        keys.reach(".sort").press("Enter", "Enter");
                        String sorted = page.locator("main").innerText();
                        assertThat(sorted).isNotEqualTo(written);
                        page.reload();
                        assertThat(page.locator("main").innerText()).isEqualTo(sorted);
                        keys.reach(".sort").press("Enter");
                        assertThat(page.locator("main").innerText()).isEqualTo(written);
                        assertThat(page).hasURL(origin.address("index.html"));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> enlarges_figures_by_keyboard() {
        return Stream.of("index.html", "experiments/1.1.html")
                .filter(Site.TESTED.pages()::contains)
                .map(page -> dynamicTest(
                        page,
                        () -> visit(page, Reader.USUAL, 1440, keys -> {
                            Locator number = keys.see("dialog figcaption > strong:first-child");
                            keys.reach(".enlarger").press("Enter");
                            assertThat(keys.see("dialog[open]")).isVisible();
                            assertThat(keys.isAt("dialog button")).isTrue();
                            assertThat(number).hasText("Figure 1.");
                            keys.answer("() => { document.querySelector('dialog figure').dataset.same = ''; }");
                            keys.press("ArrowDown", "Shift");
                            assertThat(keys.see("dialog figure[data-same]")).hasCount(1);
                            keys.press("ArrowRight");
                            assertThat(number).hasText("Figure 2.");
                            keys.press("ArrowLeft", "ArrowLeft");
                            assertThat(number)
                                    .hasText(keys.see("main figure[id] figcaption > strong:first-child")
                                            .last()
                                            .innerText());
                            keys.press("ArrowRight");
                            assertThat(number).hasText("Figure 1.");
                            assertThat(Check.PICTURES_DRAWN.problems(keys.page()))
                                    .isEmpty();
                            assertThat(Axe.problems(keys.page())).isEmpty();
                            keys.press("Tab", "Tab", "Tab", "Tab", "Tab");
                            assertThat(
                                            keys.yes(
                                                    "() => [document.body, ...document.querySelectorAll('dialog *')].includes(document.activeElement)"))
                                    .isTrue();
                            keys.press("Escape");
                            assertThat(keys.see("dialog")).isHidden();
                            assertThat(keys.see(".enlarger").first()).isFocused();
                        })));
    }

    @Test
    void enlarges_figures_by_touch() {
        try (BrowserContext context =
                Reader.USUAL.arrive(options -> Reader.still(360).apply(options).setHasTouch(true))) {
            Page page = context.newPage();
            page.navigate(Origin.FILE.address("index.html"));
            page.locator("main figure img").first().tap();
            Locator number = page.locator("dialog figcaption > strong:first-child");
            assertThat(number).hasText("Figure 1.");
            page.locator("dialog button", new Page.LocatorOptions().setHasText("Next"))
                    .tap();
            assertThat(number).hasText("Figure 2.");
            assertThat(Check.NO_SIDEWAYS_SCROLL.problems(page)).isEmpty();
            page.locator("dialog button", new Page.LocatorOptions().setHasText("Close"))
                    .tap();
            assertThat(page.locator("dialog")).isHidden();
        }
    }

    @TestFactory
    Stream<DynamicTest> previews_what_is_referred_to() {
        return Stream.of(360, 1440)
                .map(width -> dynamicTest(
                        width + " px",
                        () -> visit("index.html", Reader.USUAL, width, keys -> {
                            keys.reach("main a.reference[href^='#']");
                            Locator preview = keys.see("#preview");
                            assertThat(preview).isVisible();
                            assertThat(preview).not().isEmpty();
                            assertThat(keys.isAt("[aria-describedby=preview]")).isTrue();
                            assertThat(Check.NO_SIDEWAYS_SCROLL.problems(keys.page()))
                                    .isEmpty();
                            assertThat(Axe.problems(keys.page())).isEmpty();
                            keys.press("Escape");
                            assertThat(preview).isHidden();
                            assertThat(keys.isAt("[aria-describedby]")).isFalse();
                            keys.see("main a.reference[href^='#']").last().hover();
                            assertThat(preview).isVisible();
                            preview.hover();
                            assertThat(preview).isVisible();
                            keys.page().mouse().move(1, 1);
                            assertThat(preview).isHidden();
                        })));
    }
}

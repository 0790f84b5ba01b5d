package io.github.softmaxreport.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** Every check, each put to one page in the same way. */
enum Probe {
    TRAFFIC((context, home, html) -> {
        Page page = context.newPage();
        Traffic traffic = new Traffic(page, home);
        page.navigate(home + "page.html");
        return traffic.problems();
    }),
    SIDEWAYS(Check.NO_SIDEWAYS_SCROLL),
    PICTURES(Check.PICTURES_DRAWN),
    PICTURES_IN_THE_DARK(Check.PICTURES_DRAWN),
    HEADINGS(Check.HEADINGS_IN_ORDER),
    TABLES(Check.TABLES_TITLED),
    TARGETS(Check.TARGETS_LARGE_ENOUGH),
    MOTION(Check.NOTHING_MOVES),
    AXE((context, home, html) -> Axe.problems(opened(context, home))),
    SHIFT((context, home, html) -> LayoutShift.problems(context, home + "page.html")),
    HTML((context, home, html) -> Html.problems(html)),
    FOCUS((context, home, html) -> FocusWalk.problems(opened(context, home))),
    SCREENSHOT((context, home, html) -> {
        Page page = opened(context, home);
        return ScreenshotIT.blank(page, page.screenshot());
    }),
    PRINT((context, home, html) -> {
        Page page = opened(context, home);
        return Print.of(page.pdf(PrintIT.usual()))
                .problems(page.locator("main img").count());
    });

    private final Put put;

    Probe(Put put) {
        this.put = put;
    }

    Probe(Check check) {
        this((context, home, html) -> check.problems(opened(context, home)));
    }

    Reader reader() {
        return this == PICTURES_IN_THE_DARK ? new Reader(true, ColorScheme.DARK) : Reader.USUAL;
    }

    List<String> problems(BrowserContext context, String home, String html) throws Exception {
        return put.to(context, home, html);
    }

    private static Page opened(BrowserContext context, String home) {
        Page page = context.newPage();
        page.navigate(home + "page.html");
        return page;
    }

    /** One check. */
    @FunctionalInterface
    interface Put {
        List<String> to(BrowserContext context, String home, String html) throws Exception;
    }
}

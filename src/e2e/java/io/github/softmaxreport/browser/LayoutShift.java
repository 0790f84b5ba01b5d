package io.github.softmaxreport.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/** What moves when pictures arrive late, after the rest of the page has been drawn. */
final class LayoutShift {
    private static final String WATCH = """
            window.shifts = [];
            new PerformanceObserver((list) => shifts.push(...list.getEntries()))
              .observe({ type: 'layout-shift', buffered: true });
            """;
    private static final String MOVED =
            "() => shifts.filter((e) => e.startTime > released).map((e) => 'moved by ' + e.value)";
    private static final String DRAWN =
            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done([]))))";
    private static final String PLACES = """
            () => [...document.body.querySelectorAll('*')].map((e) => {
              const { x, y, width, height } = e.getBoundingClientRect();
              return e.localName + ' ' + [x, y, width, height].map(Math.round).join(' ');
            })
            """;

    private LayoutShift() {}

    static List<String> problems(BrowserContext context, String address) {
        List<Route> late = new ArrayList<>();
        Page page = context.newPage();
        page.addInitScript(WATCH);
        page.route("**/*.png", late::add);
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.evaluate(DRAWN);
        List<String> before = Check.strings(page.evaluate(PLACES));
        page.evaluate("() => { window.released = performance.now(); }");
        page.unroute("**/*.png");
        late.forEach(Route::resume);
        page.waitForLoadState(LoadState.LOAD);
        page.evaluate(DRAWN);
        List<String> problems = new ArrayList<>(Check.strings(page.evaluate(MOVED)));
        List<String> after = Check.strings(page.evaluate(PLACES));
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                problems.add(before.get(i) + " became " + after.get(i));
            }
        }
        return problems;
    }
}

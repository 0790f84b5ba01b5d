package io.github.softmaxreport.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Goes through a page by the Tab key alone: all that can be operated is reached, and seen when it is. */
final class FocusWalk {
    private static final int LONGEST = 3_000;
    private static final String START = """
            () => { window.reached = new Set(); }
            """;
    /** Null where the walk is at its end. */
    private static final String STEP = """
            () => {
              const e = document.activeElement;
              if (e === document.body || e === document.documentElement || reached.has(e)) return null;
              reached.add(e);
              const shown = e.matches('label input') ? e.closest('label') : e;
              const style = getComputedStyle(shown);
              const box = shown.getClientRects()[0];
              const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
              const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
              const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              const paper = [document.body, document.documentElement].map((e) => getComputedStyle(e).backgroundColor)
                .find((colour) => colour !== 'rgba(0, 0, 0, 0)');
              const light = (colour) => {
                const [r, g, b] = colour.match(/[0-9.]+/g).map(Number)
                  .map((v) => v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
              };
              const [a, b] = [style.outlineColor, paper].map(light);
              const wrong = [];
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) wrong.push('is not outlined');
              else if (Math.max(a, b) / Math.min(a, b) < 3) wrong.push('is outlined too faintly');
              if (top >= bottom || left >= right) wrong.push('is out of sight');
              else if (!there || !(shown.contains(there) || there.contains(shown))) wrong.push('is covered');
              return wrong.map((what) => `${e.outerHTML.slice(0, 120)} ${what}`);
            }
            """;

    private static final String MISSED = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
              .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0)
              .filter((e) => e.type !== 'radio' || e.checked)
              .filter((e) => !reached.has(e))
              .map((e) => `${e.outerHTML.slice(0, 120)} is not reached`)
            """;

    private FocusWalk() {}

    static List<String> problems(Page page) {
        page.evaluate(START);
        List<String> problems = new ArrayList<>();
        Object step = List.of();
        for (int i = 0; i < LONGEST && step != null; i++) {
            page.keyboard().press("Tab");
            step = page.evaluate(STEP);
            if (step != null) {
                problems.addAll(Check.strings(step));
            }
        }
        problems.addAll(Check.strings(page.evaluate(MISSED)));
        return problems;
    }
}

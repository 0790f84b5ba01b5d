package io.github.softmaxreport.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A page on which nothing is done but pressing keys. */
record Keyboard(Page page) {
    private static final int LONGEST = 3_000;

    Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Tabs on to the first such element. */
    Keyboard reach(String selector) {
        for (int i = 0; i < LONGEST; i++) {
            if (isAt(selector)) {
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("no way by Tab to " + selector);
    }

    boolean isAt(String selector) {
        return yes("(selector) => document.activeElement.matches(selector)", selector);
    }

    boolean yes(String question, Object... about) {
        return (boolean) page.evaluate(question, about.length == 0 ? null : about[0]);
    }

    Object answer(String question) {
        return page.evaluate(question);
    }

    Locator see(String selector) {
        return page.locator(selector);
    }
}

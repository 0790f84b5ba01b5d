package io.github.softmaxreport.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The rules of WCAG 2.0, 2.1 and 2.2, levels A and AA, and best practices. */
final class Axe {
    private static final String ENGINE = AxeBuilder.getAxeScript();
    /** Only violations are described in full, which takes most of the time; nothing is loaded a second time. */
    private static final String RUN = """
            async () => {
              const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
              const { violations } = await axe.run({ runOnly, resultTypes: ['violations'], preload: false });
              return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} (${rule.help}): ${node.html}`));
            }
            """;

    private Axe() {}

    static List<String> problems(Page page) {
        page.evaluate(ENGINE);
        return Check.strings(page.evaluate(RUN));
    }
}

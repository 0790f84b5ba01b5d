package io.github.softmaxreport.site;

import java.util.ArrayList;
import java.util.List;

/** Counts what one check looks at and keeps what it finds. */
final class Tally {
    private final List<SiteProblem> problems = new ArrayList<>();
    private int checked;
    private int failed;

    /** One thing looked at; the problem is recorded unless it holds. */
    void that(boolean holds, String page, String problem) {
        that(holds, page, problem, "");
    }

    /** The same about an address or another text that the template holds as the page does. */
    void that(boolean holds, String page, String problem, String written) {
        if (holds) {
            passed(1);
        } else {
            misses(new SiteProblem(page, problem, "", SiteProblem.Contradiction.NONE, written));
        }
    }

    /** Things looked at that hold. */
    void passed(int count) {
        checked += count;
    }

    /** One thing looked at that does not hold. */
    void misses(SiteProblem problem) {
        checked++;
        failed++;
        problems.add(problem);
    }

    CheckCount count(String name) {
        return new CheckCount(name, checked, failed);
    }

    List<SiteProblem> problems() {
        return problems;
    }
}

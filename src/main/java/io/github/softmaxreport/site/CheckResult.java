package io.github.softmaxreport.site;

import java.util.List;

/** What the site's self-check found: every check in a fixed order, and every problem in the order of the checks. */
public record CheckResult(List<CheckCount> counts, List<SiteProblem> problems) {
    public CheckResult {
        counts = List.copyOf(counts);
        problems = List.copyOf(problems);
    }

    /** Whether everything that is wrong is to be put right in the user's files. */
    public boolean usersToMend() {
        return problems.stream().noneMatch(problem -> problem.place().isEmpty());
    }

    public boolean passed() {
        return problems.isEmpty();
    }
}

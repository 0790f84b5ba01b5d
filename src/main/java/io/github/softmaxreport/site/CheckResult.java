package io.github.softmaxreport.site;

import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the site's self-check found: every check in a fixed order, and every problem in the order of the checks. */
public record CheckResult(List<CheckCount> counts, List<SiteProblem> problems) {
    public CheckResult {
        counts = List.copyOf(counts);
        problems = List.copyOf(problems);
    }

    /** The checks by name, with how many things each looked at and how many were wrong. */
    public DataTable table() {
        return table(counts);
    }

    static DataTable table(List<CheckCount> counts) {
        return new DataTable(
                List.of("check", "looked_at", "wrong"),
                counts.stream()
                        .map(count -> List.of(Cell.of(count.name()), Cell.of(count.checked()), Cell.of(count.failed())))
                        .toList());
    }

    /** A line for each fault, with the pages that have it and the place to mend it. */
    public List<String> faults() {
        return SiteFaults.once(problems);
    }

    /**
     * The same with the places of problems that show a text as their template holds it.
     *
     * @param holding tells where a template holds a text; nothing, where none does
     */
    public CheckResult placed(UnaryOperator<String> holding) {
        return new CheckResult(
                counts,
                problems.stream().map(problem -> problem.placed(holding)).toList());
    }

    /** Whether everything that is wrong is to be put right in the user's files. */
    public boolean usersToMend() {
        return problems.stream().noneMatch(problem -> problem.place().isEmpty());
    }

    public boolean passed() {
        return problems.isEmpty();
    }
}

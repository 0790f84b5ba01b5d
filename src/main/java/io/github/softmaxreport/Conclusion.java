package io.github.softmaxreport;

import io.github.softmaxreport.Colours.Tone;
import io.github.softmaxreport.export.OutcomeJson;
import io.github.softmaxreport.findings.ClaimVerdict;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.site.CheckResult;
import io.github.softmaxreport.study.StudyResult;
import java.util.ArrayList;
import java.util.List;

/** Tells how a report came out, and with which exit code. */
final class Conclusion {
    private final Options options;
    private final ProgressLine progress;
    private final double seconds;
    private final List<String> errors = new ArrayList<>();

    /**
     * Of a report that was made.
     *
     * @param progress where it is told
     * @param seconds that everything took
     */
    Conclusion(Options options, ProgressLine progress, double seconds) {
        this.options = options;
        this.progress = progress;
        this.seconds = seconds;
    }

    ExitCode of(StudyResult result, Findings findings, CheckResult check) {
        if (!check.passed()) {
            wrong("The new site failed its own check, so it was not written; " + options.output() + " is as it was:");
            check.faults().forEach(fault -> progress.line("  " + fault));
            errors.addAll(check.faults());
            return check.usersToMend() || options.allTemplates().own() ? ExitCode.USER : ExitCode.FAULT;
        }
        Summary.table(OutcomeJson.accuracies(result)).forEach(progress::line);
        progress.line(
                Tone.GOOD,
                "Done in " + ProgressLine.duration(seconds) + ": open "
                        + options.output().resolve("index.html"));
        result.failures()
                .forEach(failed ->
                        wrong(failed.id() + " failed and is not in the report; it says so: " + failed.reason()));
        if (!result.gradientCheck().passed()) {
            wrong("The gradient verification failed; the report says where, at its top.");
        }
        if (!errors.isEmpty()) {
            return ExitCode.CHECKS_FAILED;
        }
        return options.strict() ? strictly(findings) : ExitCode.DONE;
    }

    /** What was told to be wrong, a line each. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    private void wrong(String line) {
        errors.add(line);
        progress.line(Tone.BAD, line);
    }

    /** A required claim must be found to hold: what is undecided or was not tested fails, too. */
    private ExitCode strictly(Findings findings) {
        List<ClaimVerdict> failed =
                findings.claims().stream().filter(ClaimVerdict::fails).toList();
        failed.forEach(claim -> wrong(
                "Required claim " + claim.claim().id() + ": " + claim.verdict().key() + "; the report says why."));
        return failed.isEmpty() ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }
}

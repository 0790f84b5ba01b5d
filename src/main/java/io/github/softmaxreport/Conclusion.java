package io.github.softmaxreport;

import io.github.softmaxreport.Colours.Tone;
import io.github.softmaxreport.export.OutcomeJson;
import io.github.softmaxreport.findings.ClaimVerdict;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.site.CheckResult;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;

/**
 * Tells how a report came out, and with which exit code.
 *
 * @param progress where it is told
 * @param seconds that everything took
 */
record Conclusion(Options options, ProgressLine progress, double seconds) {
    ExitCode of(StudyResult result, Findings findings, CheckResult check) {
        if (!check.passed()) {
            progress.line(
                    Tone.BAD,
                    "The new site failed its own check, so it was not written; " + options.output() + " is as it was:");
            check.faults().forEach(fault -> progress.line("  " + fault));
            return check.usersToMend() ? ExitCode.USER : ExitCode.FAULT;
        }
        Summary.table(OutcomeJson.accuracies(result)).forEach(progress::line);
        progress.line(
                Tone.GOOD,
                "Done in " + ProgressLine.duration(seconds) + ": open "
                        + options.output().resolve("index.html"));
        result.failures()
                .forEach(failed -> progress.line(
                        Tone.BAD, failed.id() + " failed and is not in the report; it says so: " + failed.reason()));
        if (!result.gradientCheck().passed()) {
            progress.line(Tone.BAD, "The gradient verification failed; the report says where, at its top.");
        }
        if (!result.gradientCheck().passed() || !result.failures().isEmpty()) {
            return ExitCode.CHECKS_FAILED;
        }
        return options.strict() ? strictly(findings) : ExitCode.DONE;
    }

    /** A required claim must be found to hold: what is undecided or was not tested fails, too. */
    private ExitCode strictly(Findings findings) {
        List<ClaimVerdict> failed =
                findings.claims().stream().filter(ClaimVerdict::fails).toList();
        failed.forEach(claim -> progress.line(
                Tone.BAD,
                "Required claim " + claim.claim().id() + ": " + claim.verdict().key() + "; the report says why."));
        return failed.isEmpty() ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }
}

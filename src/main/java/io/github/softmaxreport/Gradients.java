package io.github.softmaxreport;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.LazyDataset;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.store.Store;
import io.github.softmaxreport.study.LossGradient;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Verifies the gradients of a study and prints a table.
 *
 * @param home the project's folder, absolute
 * @param threads at least 1
 * @param data folder with the data's files or their archive, or the archive, instead of cache and network
 * @param offline whether the network must not be used
 */
record Gradients(Path home, StudyChoice choice, int threads, Optional<Path> data, boolean offline)
        implements TrainingRequest {
    @Override
    public ExitCode run(Terminal terminal) {
        ProgressLine progress = terminal.progress();
        StudyChoice.Reading read = choice.reading();
        Laboratory laboratory = new Laboratory(
                new DataAccess(home, new DataSources(choice.folder()), data, offline, progress, terminal.nanoClock()),
                threads,
                Store.NONE,
                progress,
                terminal.nanoClock());
        Study study = laboratory.fitted(read.study());
        new Notices(study, read.verification(), laboratory.access()::describe)
                .verification()
                .forEach(progress::line);
        LazyDataset dataset = LazyDataset.of(laboratory.access().dataset(study.dataset()));
        GradientCheck check = laboratory.verifyGradients(study, dataset);
        progress.line("Maximum relative error, |ga - gn| / max("
                + study.gradientVerification().epsilon()
                + ", |ga| + |gn|) over all entries; of several starts the largest");
        progress.line(head(study.experiments().get(0).hyperparameters().loss().key()));
        overStarts(check, study.gradientVerification().writeUp().starts(), progress);
        check.table().forEach(error -> progress.line(row(error, 1, error.maxRelativeError())));
        boolean passed = judged(check, progress);
        List<LossGradient> losses = study.bonus()
                .map(bonus -> dataset.description().sample() ? bonus.named(DatasetChoice.SAMPLE) : bonus)
                .map(bonus -> new PartTwo(laboratory).gradients(study, bonus))
                .orElse(List.of());
        for (LossGradient loss : losses) {
            progress.line(head("part two, " + loss.loss().key()));
            loss.errors().forEach(error -> progress.line(row(error, 1, error.maxRelativeError())));
            boolean right = loss.passed(check.tolerance());
            progress.line("  "
                    + (right ? "passed" : "FAILED: an aggregated error of the complex step exceeds the tolerance"));
            passed &= right;
        }
        return passed ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }

    private static void overStarts(GradientCheck check, int starts, ProgressLine progress) {
        for (DifferenceMethod method : DifferenceMethod.values()) {
            for (ParameterBlock block : ParameterBlock.values()) {
                GradientError any = check.writeUp().stream()
                        .filter(error -> error.method() == method && error.block() == block)
                        .findFirst()
                        .orElseThrow();
                double largest = Collections.max(check.writeUp(method, block).values());
                progress.line(row(any, starts, largest));
            }
        }
    }

    /** The complex step is the exact referee, by its aggregated error. */
    private static boolean judged(GradientCheck check, ProgressLine progress) {
        progress.line(String.format(
                Locale.ROOT,
                "  %s: of %d gradients the largest aggregated error of the complex step is %.2e, tolerance %.0e",
                check.passed() ? "passed" : "FAILED",
                check.refereed().size(),
                check.worst(),
                check.tolerance()));
        check.failures()
                .forEach(error -> progress.line(
                        row(error, 1, error.maxRelativeError()) + ", aggregated " + error.aggregatedRelativeError()));
        return check.passed();
    }

    private static String head(String loss) {
        return String.format(
                Locale.ROOT,
                "%s%n  %-20s %-5s %6s %10s %8s %6s  %s",
                loss,
                "method",
                "block",
                "images",
                "dimensions",
                "penalty",
                "starts",
                "maximum relative error");
    }

    private static String row(GradientError error, int starts, double largest) {
        return String.format(
                Locale.ROOT,
                "  %-20s %-5s %6d %10d %8s %6d  %.2e",
                error.method().key(),
                error.block().key(),
                error.images(),
                error.dimensions(),
                error.regularization(),
                starts,
                largest);
    }
}

package io.github.softmaxreport;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DataException;
import io.github.softmaxreport.data.DataFiles;
import io.github.softmaxreport.data.DatasetSource;
import io.github.softmaxreport.data.FileState;
import io.github.softmaxreport.data.UserEnvironment;
import io.github.softmaxreport.report.Report;
import io.github.softmaxreport.report.TemplateFolders;
import io.github.softmaxreport.study.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Whether a report could begin: its configuration, templates and data, looked at without changing anything. */
final class Readiness {
    private final Options options;
    private final ProgressLine progress;
    private final List<String> problems = new ArrayList<>();

    private Readiness(Options options, ProgressLine progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Looks at them and tells of each what is there.
     *
     * @return the study
     * @throws UserError if something must be put right; it names everything
     */
    static Study require(Options options, Limits limits, ProgressLine progress) {
        Readiness readiness = new Readiness(options, progress);
        Optional<Study> study = readiness.found(() -> readiness.study(limits));
        readiness.found(readiness::output);
        readiness.found(readiness::templates);
        study.ifPresent(found -> readiness.found(() -> readiness.data(found)));
        if (!readiness.problems.isEmpty()) {
            throw new UserError(readiness.problems);
        }
        return study.orElseThrow();
    }

    private <T> Optional<T> found(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (UserError | DataException e) {
            problems.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Study study(Limits limits) {
        Study study = options.study().read();
        limits.allow(study, options.study().config(), options.output(), options.threads());
        progress.line("Configuration: " + options.study().config() + ": experiments "
                + study.experiments().size() + ", runs " + Laboratory.runs(study)
                + study.bonus()
                        .map(bonus -> ", part two at most " + runs(bonus))
                        .orElse(""));
        return study;
    }

    private static int runs(Bonus bonus) {
        return Effort.of(
                        bonus,
                        bonus.dataset().trainImages(),
                        bonus.finalDataset().trainImages())
                .all()
                .runs();
    }

    private boolean output() {
        options.requireOwnOutput();
        return true;
    }

    private int templates() {
        TemplateFolders templates = options.allTemplates();
        Lint.constants(templates);
        Report.prepare(templates);
        templates.folders().forEach(folder -> progress.line("Templates: " + folder + ": readable"));
        return templates.folders().size();
    }

    private boolean data(Study study) {
        Laboratory laboratory = Laboratory.of(options, progress, () -> 0);
        choices(study).forEach(laboratory::describe); // refuses what a report would refuse
        DatasetSource source = DatasetSource.cifar10(UserEnvironment.current());
        boolean sample = study.dataset().name().equals(DatasetChoice.SAMPLE);
        options.data().ifPresent(DataListing::existing);
        DataFiles files = sample
                ? source.bundled(options.home())
                : options.data().map(source::files).orElseGet(source::cached);
        List<FileState> states = files.states(wanted(study));
        List<String> wrong =
                states.stream().flatMap(state -> state.problem().stream()).toList();
        boolean replaceable = !sample && options.data().isEmpty();
        if (!wrong.isEmpty() && !replaceable) {
            throw new UserError(wrong);
        }
        progress.line("Data: " + files.name() + ": " + files.place() + ": "
                + (files.packed()
                        ? "an archive, whose files are checked when they are unpacked"
                        : "files " + (states.size() - wrong.size()) + " of " + states.size() + " are there and right"));
        wrong.forEach(problem -> progress.line("  " + problem));
        if (!wrong.isEmpty()) {
            progress.line(
                    options.offline()
                            ? "  A report would be made on the bundled sample, as the network must not be used."
                            : "  A report would get what is missing first; so does the command data --fetch.");
        }
        return wrong.isEmpty();
    }

    /** Names of the files of both parts. */
    private static List<String> wanted(Study study) {
        return choices(study)
                .flatMap(choice -> Stream.of(choice.train(), choice.validation(), choice.test()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static Stream<DatasetChoice> choices(Study study) {
        return Stream.concat(
                Stream.of(study.dataset()),
                study.bonus().stream().flatMap(bonus -> Stream.of(bonus.dataset(), bonus.finalDataset())));
    }
}

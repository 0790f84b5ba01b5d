package io.github.softmaxreport;

import io.github.softmaxreport.config.Bonus;
import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DataException;
import io.github.softmaxreport.data.DataFiles;
import io.github.softmaxreport.data.FileState;
import io.github.softmaxreport.report.Report;
import io.github.softmaxreport.report.TemplateFolders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Whether a report could begin: its configuration, templates and data, looked at without changing anything. */
final class Readiness {
    private final Options options;
    private final ProgressLine progress;
    private final Laboratory laboratory;
    private final List<String> problems = new ArrayList<>();

    private Readiness(Options options, Laboratory laboratory) {
        this.options = options;
        this.progress = laboratory.progress();
        this.laboratory = laboratory;
    }

    /**
     * Looks at them and tells of each what is there.
     *
     * @param laboratory that only looks
     * @return the study
     * @throws UserError if something must be put right; it names everything
     */
    static Study require(Options options, Limits limits, Laboratory laboratory) {
        Readiness readiness = new Readiness(options, laboratory);
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
        StudyChoice.Reading read = options.study().reading();
        Study study = laboratory.fitted(read.study());
        limits.allow(
                study, options.study().config(), options.output(), options.threads(), laboratory.access()::describe);
        progress.line("Configuration: " + options.study().config() + ": experiments "
                + study.experiments().size() + ", runs " + Laboratory.runs(study)
                + study.bonus()
                        .map(bonus -> ", part two at most " + runs(bonus))
                        .orElse(""));
        laboratory.tellOfCuts(study, read.verification());
        return study;
    }

    private int runs(Bonus bonus) {
        return new PartTwo(laboratory).effort(bonus).all().runs();
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
        choices(study).forEach(laboratory.access()::describe); // refuses what a report would refuse
        options.data().ifPresent(DataListing::existing);
        DataFiles files = laboratory.access().there(study.dataset());
        List<FileState> states = files.states(wanted(study));
        List<String> wrong =
                states.stream().flatMap(state -> state.problem().stream()).toList();
        DataAccess access = laboratory.access();
        if (!wrong.isEmpty() && options.data().isPresent()) {
            throw new UserError(
                    String.join("\n", wrong) + "\n--data " + options.data().get()
                            + ": without it the cache is used, and the network where that is not complete");
        }
        if (!wrong.isEmpty() && !access.replaceable(study.dataset())) {
            throw new UserError(wrong);
        }
        boolean local = access.local(study.dataset());
        if (!wrong.isEmpty() && options.offline() && !local && !access.hasSample(study.dataset())) {
            throw new UserError(String.join("\n", wrong)
                    + "\nthe network must not be used, and nothing stands in for these files; leave out --offline, or name a"
                    + " place that has them by --data DIR");
        }
        progress.line("Data: " + files.name() + ": " + files.place() + ": " + files.condition(states));
        wrong.forEach(problem -> progress.line("  " + problem));
        if (!wrong.isEmpty()) {
            progress.line(
                    options.offline() && !local
                            ? "  A report would be made on the bundled sample, as the network must not be used."
                            : "  " + DataListing.remedy(study.dataset().name()));
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

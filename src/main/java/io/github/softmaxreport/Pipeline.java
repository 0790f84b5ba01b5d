package io.github.softmaxreport;

import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.data.LazyDataset;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.TrainedStudy;
import io.github.softmaxreport.export.Exports;
import io.github.softmaxreport.export.OutcomeJson;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.figures.Figure;
import io.github.softmaxreport.figures.Figures;
import io.github.softmaxreport.figures.Typeface;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.report.Former;
import io.github.softmaxreport.report.PreparedTemplates;
import io.github.softmaxreport.report.Report;
import io.github.softmaxreport.site.CheckResult;
import io.github.softmaxreport.site.ParsedPages;
import io.github.softmaxreport.site.SiteCheck;
import io.github.softmaxreport.site.SiteFolder;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.study.BonusResult;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.train.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import tools.jackson.core.type.TypeReference;

/** The whole program: from a configuration to a published folder, one stage after the other. */
final class Pipeline {
    private static final IntSupplier ONE = Pipeline::one;
    /** Seconds for figures, pages and their check. */
    private static final double CLOSING = 6;

    private final Options options;
    private final Consumer<String> script;
    private final ProgressLine progress;
    private final Timings timings;
    private final Laboratory laboratory;
    private final Limits limits;
    private final boolean trains;

    /**
     * Starts nothing yet.
     *
     * @param limits what there is of memory and disk
     * @param script is told the result as a JSON object
     */
    Pipeline(Options options, Terminal terminal, Limits limits, Consumer<String> script) {
        LongSupplier nanoClock = terminal.nanoClock();
        this.limits = limits;
        this.options = options;
        this.script = script;
        this.progress = terminal.progress();
        this.timings = new Timings(nanoClock, terminal.spent());
        this.trains = terminal.trains();
        this.laboratory = Laboratory.of(options, terminal);
    }

    /** Runs everything; the site is replaced only at the end, when it is complete and has passed its own check. */
    ExitCode run() {
        Background<String> code = Background.of("code", SiteKeys::code);
        Background<PreparedTemplates> templates = Background.of("templates", this::prepared);
        Study study = stage("configuration", "Configuration: " + options.study().config(), ONE, this::study);
        try (SiteFolder site = SiteFolder.open(options.output())) {
            Supplier<Typeface> typeface = stage("fonts", "Fonts", ONE, () -> Fonts.prepare(options.home()));
            LazyDataset dataset = stage("data", "Data", ONE, () -> laboratory.data(study));
            PreparedTemplates prepared = stage("templates", "Templates", ONE, () -> complete(templates));
            ParsedPages parsed = new ParsedPages();
            if (!trains) {
                Background.of("ahead", () -> lookAhead(prepared, parsed));
            }
            StudyResult result = result(study, dataset);
            Findings findings = Publication.findings(result);
            List<SiteFile> exports = laboratory.onThreads(() -> Exports.of(result, findings));
            String maker = code.get();
            Key drawn = SiteKeys.figures(options.study().config(), exports);
            List<Figure> figures = stage("figures", "Figures", ONE, () -> draw(result, drawn, typeface));
            Publication publication = stage(
                    "pages",
                    "Pages",
                    ONE,
                    () -> laboratory.onThreads(() -> new Publication(
                            result, findings, exports, figures, prepared, SiteKeys.pages(maker, result, drawn))));
            CheckResult check = stage(
                    "site", "Check of the site", ONE, () -> laboratory.onThreads(() -> publication.into(site, parsed)));
            laboratory.store().keep(SiteKeys.former(options.output()), publication.outcome(), 0);
            return conclude(result, findings, check);
        }
    }

    /** The study is read meanwhile, so what it says of templates is looked at last. */
    private PreparedTemplates prepared() {
        Former former = former();
        return Report.prepare(options.allTemplates(), former);
    }

    /** What one core can do while another reads results; none of it is waited for. */
    private static ParsedPages lookAhead(PreparedTemplates prepared, ParsedPages parsed) {
        prepared.warmUp();
        prepared.unchanged().forEach(parsed::expect);
        return parsed;
    }

    private StudyResult result(Study study, LazyDataset dataset) {
        DatasetDescription description = dataset.description();
        int untrained = laboratory.untrained(study, description);
        TimeLeft time = laboratory.timeLeft(study, description, true, CLOSING);
        TrainedStudy trained = stage(
                "train",
                laboratory.announcement(study, description),
                () -> untrained,
                () -> laboratory.train(study, dataset, time));
        GradientCheck gradients =
                stage("gradients", "Gradient verification", ONE, () -> laboratory.verifyGradients(study, dataset));
        PartProgress parts = laboratory.partProgress(time);
        Optional<Outcome<BonusResult>> bonus = study.bonus().isEmpty()
                ? Optional.empty()
                : stage(
                        "bonus",
                        "Part two",
                        parts::trained,
                        () -> new PartTwo(laboratory).investigate(study, description.sample(), parts));
        return Failures.apart(study, description, trained, gradients, bonus);
    }

    private Study study() {
        options.requireOwnOutput();
        StudyChoice.Reading read = options.study().reading();
        Study study = laboratory.fitted(read.study());
        limits.allow(
                study, options.study().config(), options.output(), options.threads(), laboratory.access()::describe);
        if (trains) {
            limits.tooLittleToKeep(study, options.store().folder(), options.threads(), laboratory.access()::describe)
                    .ifPresent(progress::line);
        }
        laboratory.tellOfCuts(study, read.verification());
        return study;
    }

    /** Whatever can be wrong with templates without results is found before the training. */
    private PreparedTemplates complete(Background<PreparedTemplates> templates) {
        PreparedTemplates prepared = templates.get();
        Lint.constants(prepared.folders());
        return prepared;
    }

    private List<Figure> draw(StudyResult result, Key key, Supplier<Typeface> typeface) {
        return laboratory
                .store()
                .remember(
                        key,
                        new TypeReference<>() {},
                        () -> laboratory.onThreads(() -> Figures.of(result, typeface.get())));
    }

    /** What this site came to the last time. */
    private Former former() {
        return laboratory
                .store()
                .find(SiteKeys.former(options.output()), new TypeReference<Former>() {})
                .orElseGet(() -> Former.none(SiteCheck.notYet()));
    }

    private ExitCode conclude(StudyResult result, Findings findings, CheckResult check) {
        writeTimings();
        Conclusion conclusion = new Conclusion(options, progress, timings.seconds());
        ExitCode code = conclusion.of(result, findings, check);
        script.accept(OutcomeJson.of(result, options.output(), code.code(), timings.seconds(), conclusion.errors()));
        return code;
    }

    private void writeTimings() {
        Path file = options.home().resolve("target").resolve("timings.json");
        try {
            timings.write(file);
        } catch (IOException e) {
            progress.line(file + " can't be written, so there are no timings of this run: " + e.getMessage());
        }
    }

    private static int one() {
        return 1;
    }

    private <T> T stage(String name, String announcement, IntSupplier pieces, Supplier<T> work) {
        progress.line(Colours.Tone.STAGE, announcement);
        return timings.stage(name, pieces, work);
    }
}

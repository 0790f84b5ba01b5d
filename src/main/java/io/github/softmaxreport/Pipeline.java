package io.github.softmaxreport;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.StudyReader;
import io.github.softmaxreport.data.Dataset;
import io.github.softmaxreport.data.DatasetRequest;
import io.github.softmaxreport.data.DatasetSource;
import io.github.softmaxreport.data.UserEnvironment;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientVerifier;
import io.github.softmaxreport.evaluate.StudyResult;
import io.github.softmaxreport.evaluate.StudyTraining;
import io.github.softmaxreport.export.Exports;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.figures.Figure;
import io.github.softmaxreport.figures.Figures;
import io.github.softmaxreport.figures.Typeface;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.model.Kernels;
import io.github.softmaxreport.report.Report;
import io.github.softmaxreport.site.CheckResult;
import io.github.softmaxreport.site.SiteCheck;
import io.github.softmaxreport.site.SiteFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The whole program: from a configuration to a published folder, one stage after the other. */
final class Pipeline {
    private final Options options;
    private final ProgressLine progress;
    private final LongSupplier nanoClock;
    private final Timings timings;

    Pipeline(Options options, ProgressLine progress, LongSupplier nanoClock) {
        this.options = options;
        this.progress = progress;
        this.nanoClock = nanoClock;
        this.timings = new Timings(nanoClock);
    }

    /** Runs everything; the site is replaced only at the end, when it is complete and has passed its own check. */
    ExitCode run() {
        Study study = stage("configuration", "Configuration: " + options.config(), 1, this::study);
        try (SiteFolder site = SiteFolder.open(options.output())) {
            Dataset dataset = stage("data", "Data", 1, () -> dataset(study.dataset()));
            List<ExperimentResult> experiments =
                    stage("train", training(study), runs(study), () -> train(study, dataset));
            GradientCheck gradients =
                    stage("gradients", "Gradient verification", 1, () -> verifyGradients(study, dataset));
            StudyResult result = new StudyResult(study, dataset, experiments, gradients);
            List<Figure> figures = stage("figures", "Figures", 1, () -> draw(result));
            List<SiteFile> pages = stage("pages", "Pages", 1, () -> write(result, figures));
            CheckResult check = stage("site", "Site: " + options.output(), 1, () -> publish(site, study, pages));
            return conclude(gradients, check);
        }
    }

    private Study study() {
        Study study = StudyReader.read(options.config());
        Study chosen = options.only().isEmpty() ? study : study.only(options.only());
        return options.dataset()
                .map(name -> chosen.on(chosen.dataset().named(name)))
                .orElse(chosen);
    }

    private Dataset dataset(DatasetChoice choice) {
        DatasetRequest request = new DatasetRequest(
                choice.name().equals(DatasetChoice.SAMPLE),
                options.offline(),
                options.data(),
                options.home(),
                choice.train(),
                choice.validation(),
                choice.test());
        return DatasetSource.cifar10(UserEnvironment.current()).load(request, new DataProgress(progress, nanoClock));
    }

    private static int runs(Study study) {
        return study.experiments().stream().mapToInt(e -> e.seeds().size()).sum();
    }

    private String training(Study study) {
        return "Training: settings " + study.experiments().size() + ", runs " + runs(study) + ", threads "
                + options.threads() + ", " + Kernels.description();
    }

    private List<ExperimentResult> train(Study study, Dataset dataset) {
        TrainingProgress listener = new TrainingProgress(study.experiments(), progress, nanoClock);
        return new StudyTraining(dataset).run(study, options.threads(), listener);
    }

    private GradientCheck verifyGradients(Study study, Dataset dataset) {
        GradientVerifier verifier = new GradientVerifier(
                study.gradientVerification(), study.experiments().get(0).hyperparameters(), dataset);
        ForkJoinPool pool = new ForkJoinPool(options.threads());
        try {
            return pool.submit(verifier::verify).join();
        } finally {
            pool.shutdown();
        }
    }

    private List<Figure> draw(StudyResult result) {
        try {
            return Figures.of(
                    result, Typeface.install(options.home().resolve("target").resolve("fonts")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SiteFile> write(StudyResult result, List<Figure> figures) {
        List<SiteFile> files = new ArrayList<>(Report.write(result, Findings.of(result), figures, options.templates()));
        files.addAll(Exports.of(result));
        figures.stream()
                .flatMap(figure -> figure.panels().stream())
                .flatMap(panel -> Stream.of(panel.light(), panel.dark()).distinct())
                .forEach(files::add);
        return files;
    }

    private CheckResult publish(SiteFolder site, Study study, List<SiteFile> files) {
        files.forEach(site::write);
        CheckResult check = SiteCheck.of(
                site.staged(), study.experiments().stream().map(Experiment::id).toList());
        if (check.passed()) {
            site.publish();
        }
        return check;
    }

    private ExitCode conclude(GradientCheck gradients, CheckResult check) {
        timings.write(options.home().resolve("target").resolve("timings.json"));
        if (!check.passed()) {
            progress.line("The new site failed its own check, so the old one was kept:");
            check.problems().forEach(problem -> progress.line("  " + problem));
            return ExitCode.FAULT;
        }
        progress.line("Done in " + ProgressLine.duration(timings.seconds()) + ": open "
                + options.output().resolve("index.html"));
        if (!gradients.passed()) {
            progress.line("The gradient verification failed; the report says where, at its top.");
            return ExitCode.CHECKS_FAILED;
        }
        return ExitCode.DONE;
    }

    private <T> T stage(String name, String announcement, int pieces, Supplier<T> work) {
        progress.line(announcement);
        return timings.stage(name, pieces, work);
    }
}

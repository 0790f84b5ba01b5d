package io.github.softmaxreport.report;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.evaluate.ConfusionMatrix;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.TestResult;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.train.EpochMetrics;
import io.github.softmaxreport.train.TrainingCurve;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Studies in which every sentence of the report is written by one of them, and the text of their reports. */
final class GoldenStudies {
    private static final Path OTHER =
            Path.of("src", "test", "resources", "io", "github", "softmaxreport", "report", "other");

    private static final DataTable CHECKS = new DataTable(
            List.of("check", "looked_at", "wrong"),
            List.of(List.of(Cell.of("Links lead somewhere"), Cell.of(3), Cell.of(0))));

    private GoldenStudies() {}

    static Map<String, StudyResult> all() {
        Map<String, StudyResult> studies = new LinkedHashMap<>();
        studies.put(
                "assignment",
                Fixtures.study(
                        Fixtures.experiment("1.1", 0, 0.1, List.of(2.0, 2.5, 1.0, 2.25), 0.21, 0.28, 0.25),
                        Fixtures.experiment("1.2", 0, 0.01, 0.371, 0.369, 0.370),
                        Fixtures.experiment("1.3", 0.1, 0.01, 0.338, 0.339, 0.340),
                        Fixtures.experiment("1.4", 1, 0.01, 0.219, 0.220, 0.218)));
        studies.put(
                "swapped",
                Fixtures.study(
                        Fixtures.experiment("1.1", 1, 0.01, 0.45, 0.451),
                        Fixtures.experiment("1.2", 0.1, 0.01, 0.40, 0.401),
                        Fixtures.experiment("1.3", 0, 0.01, 0.35, 0.351),
                        Fixtures.experiment("1.4", 0, 0.1, 0.30, 0.302)));
        studies.put("single", Fixtures.study(Fixtures.experiment("1.1", 0, 0.01, 0.55)));
        studies.put(
                "one-seed",
                Fixtures.study(
                        Fixtures.title("Assignment 1"),
                        true,
                        1e-15,
                        Fixtures.experiment("1.1", 1, 0.01, 0.20),
                        Fixtures.experiment("1.2", 0.1, 0.1, List.of(2.0, 12.0, 14.0, 15.0), 0.12),
                        Fixtures.experiment("1.3", 0, 0.1, List.of(2.0, 2.5, 1.0, 2.25), 0.22),
                        Fixtures.experiment("1.4", 0, 0.01, 0.21)));
        studies.put(
                "sample",
                Fixtures.study(
                        Fixtures.title("Assignment 1"),
                        true,
                        1e-3,
                        Fixtures.experiment("1.1", 0, 0.01, 0.50, 0.40, 0.60),
                        Fixtures.experiment("1.2", 0.1, 0.01, 0.52, 0.41, 0.57)));
        studies.put(
                "diverged",
                Fixtures.study(
                        Fixtures.experiment("1.1", 0, 0.1, List.of(2.0, 9.0, Double.NaN, Double.NaN), 0.1, 0.1),
                        Fixtures.experiment("1.2", 0, 0.01, List.of(2.0, 2.5, 2.0, 1.0), 0.40, 0.42),
                        Fixtures.experiment("1.3", 0.1, 0.1, List.of(2.0, Double.NaN, 1.0, 3.0), 0.1, 0.3)));
        studies.put(
                "losses",
                Fixtures.study(Stream.of(LossFunction.values())
                        .map(loss -> Fixtures.experiment(
                                loss.key(),
                                Fixtures.hyperparameters(
                                        loss,
                                        PreprocessingMethod.STANDARDIZED,
                                        0.1,
                                        loss == LossFunction.SQUARED_HINGE ? 0.02 : 0.01,
                                        List.of(LossFunction.values()).indexOf(loss) > 1),
                                List.of(2.0, 1.5, 1.25, 1.5),
                                0.3 + List.of(LossFunction.values()).indexOf(loss) / 20.0,
                                0.3 + List.of(LossFunction.values()).indexOf(loss) / 25.0))
                        .toArray(ExperimentResult[]::new)));
        studies.replaceAll((name, study) -> unlike(study));
        studies.putAll(OddGoldenStudies.all());
        studies.putAll(BonusGoldenStudies.all());
        studies.putAll(OtherDataGoldenStudies.all());
        studies.putAll(ShapeGoldenStudies.all());
        return studies;
    }

    /** The same with runs that mistake a different number of images, so that a mean is not a largest value. */
    private static StudyResult unlike(StudyResult study) {
        List<ExperimentResult> results = study.experiments().stream()
                .map(result -> new ExperimentResult(
                        result.experiment(),
                        IntStream.range(0, result.runs().size())
                                .mapToObj(i -> mistaking(i, result.runs().get(i)))
                                .toList()))
                .toList();
        return new StudyResult(study.study(), study.dataset(), results, study.gradientCheck());
    }

    private static RunResult mistaking(int more, RunResult run) {
        List<List<Integer>> counts = run.test().confusion().counts();
        List<List<Integer>> other = IntStream.range(0, counts.size())
                .mapToObj(k -> IntStream.range(0, counts.size())
                        .mapToObj(j -> counts.get(k).get(j) + moved(more, k, j, counts))
                        .toList())
                .toList();
        TestResult test = new TestResult(
                run.test().metrics(), new ConfusionMatrix(other), run.test().right());
        TrainingCurve curve = run.curve();
        TrainingCurve unlike = new TrainingCurve(
                scaled(curve.train(), 1 + more / 1000.0),
                scaled(curve.validation(), 1.0625 + more / 500.0),
                curve.kept(),
                curve.trained(),
                curve.gradientNorms());
        return new RunResult(run.seed(), unlike, test, run.weightsSha256(), run.weights());
    }

    private static int moved(int more, int k, int j, List<List<Integer>> counts) {
        int images = Math.min(more, counts.get(k).get(k));
        return j == k ? -images : j == (k + 1) % counts.size() ? images : 0;
    }

    private static List<EpochMetrics> scaled(List<EpochMetrics> epochs, double factor) {
        return epochs.stream()
                .map(m -> new EpochMetrics(m.cost() * factor, m.loss() * factor, m.accuracy() / factor))
                .toList();
    }

    /** What is read on the pages of another structure; two losses tell its settings apart. */
    static String ofOtherStructure(TemplateFolders templates) {
        return text(all().get("mixed"), templates.with(OTHER));
    }

    /** What is read on the pages, a line for each piece of text. */
    static String text(StudyResult study, TemplateFolders templates) {
        List<SiteFile> files =
                new Report(study, Findings.of(study), Fixtures.figures(study), Report.prepare(templates)).write(CHECKS);
        return files.stream()
                .filter(file -> file.path().endsWith(".html"))
                .map(file -> "== " + file.path() + "\n"
                        + text(Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8))))
                .collect(Collectors.joining());
    }

    private static String text(Document page) {
        Stream<String> plain = Stream.of(
                        Stream.of(page.title()),
                        page.select("meta[name=description]").eachAttr("content").stream(),
                        page.select("img").eachAttr("alt").stream(),
                        page.select("script[type=application/ld+json]").stream()
                                .map(Element::data)
                                .flatMap(String::lines))
                .flatMap(texts -> texts);
        return Stream.concat(plain, page.body().wholeText().lines())
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}

package io.github.softmaxreport.report;

import static io.github.softmaxreport.Fixtures.experiment;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.HoldOut;
import io.github.softmaxreport.config.ImageFolder;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.RunResult;
import io.github.softmaxreport.evaluate.Weights;
import io.github.softmaxreport.model.LinearClassifier;
import io.github.softmaxreport.study.StudyResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Studies of images of other shapes, from a folder of the user's own. */
final class ShapeGoldenStudies {
    private static final int SIDE = 4;

    private ShapeGoldenStudies() {}

    static Map<String, StudyResult> all() {
        Map<String, StudyResult> studies = new LinkedHashMap<>();
        studies.put("pixel", pixel());
        studies.put("bordered", bordered());
        return studies;
    }

    /** Of a single grey pixel, which says next to nothing of a template, with accuracies at their upper end. */
    private static StudyResult pixel() {
        return of(
                new ImageFolder("light", 1, 1, 1),
                List.of(List.of(0.5), List.of(-0.25), List.of(0.0)),
                experiment("1.1", 0, 0.01, 0.9, 1, 1),
                experiment("1.2", 0.1, 0.01, 1, 1, 1));
    }

    /** Of a middle and a border, of which one is brighter, the other is, or neither, with the red plane the strongest. */
    private static StudyResult bordered() {
        return of(
                new ImageFolder("squares 2", SIDE, SIDE, 3),
                List.of(square(1), square(-1), square(0)),
                experiment("1.1", 0, 0.01, 0.5, 0.5),
                experiment("1.2", 0, 0.1, 0.6, 0.6));
    }

    private static List<Double> square(double middle) {
        return IntStream.range(0, 3 * SIDE * SIDE)
                .mapToObj(j -> isInner(j / SIDE % SIDE) && isInner(j % SIDE) ? middle / (1 + j / (SIDE * SIDE)) : 0.0)
                .toList();
    }

    private static boolean isInner(int position) {
        return position > 0 && position < SIDE - 1;
    }

    /** @param templates a row of W for each class */
    private static StudyResult of(ImageFolder images, List<List<Double>> templates, ExperimentResult... results) {
        StudyResult given = Fixtures.study(results);
        DatasetDescription data = given.dataset();
        DatasetChoice choice = new DatasetChoice(
                DatasetChoice.IMAGES,
                List.of("train"),
                List.of("validation"),
                List.of("test"),
                HoldOut.NONE,
                Optional.of(images));
        Study study = new Study(
                given.study().report(),
                choice,
                given.study().gradientVerification(),
                given.study().experiments(),
                given.study().published(),
                given.study().stability(),
                given.study().claims(),
                given.study().requirements());
        DatasetDescription described = new DatasetDescription(
                DatasetChoice.IMAGES,
                "PNG and JPEG files",
                false,
                data.classNames(),
                images.width(),
                images.height(),
                images.channels(),
                data.train(),
                data.validation(),
                data.test(),
                data.files());
        List<ExperimentResult> learnt = given.experiments().stream()
                .map(result -> new ExperimentResult(
                        result.experiment(),
                        result.runs().stream()
                                .map(run -> learning(run, templates))
                                .toList()))
                .toList();
        return new StudyResult(study, described, learnt, given.gradientCheck());
    }

    private static RunResult learning(RunResult run, List<List<Double>> templates) {
        LinearClassifier weights = new LinearClassifier(
                templates.size(),
                templates.get(0).size(),
                templates.stream()
                        .flatMap(List::stream)
                        .mapToDouble(weight -> weight)
                        .toArray(),
                new double[templates.size()]);
        return new RunResult(
                run.seed(), run.curve(), run.test(), run.weightsSha256(), Optional.of(new Weights(weights, weights)));
    }
}

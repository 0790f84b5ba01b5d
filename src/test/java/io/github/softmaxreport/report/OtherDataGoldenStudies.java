package io.github.softmaxreport.report;

import static io.github.softmaxreport.Fixtures.experiment;

import io.github.softmaxreport.Fixtures;
import io.github.softmaxreport.config.Published;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import java.util.Map;

/** Studies of the data sets that have a source, on some of which the classifier makes no mistake. */
final class OtherDataGoldenStudies {
    private OtherDataGoldenStudies() {}

    static Map<String, StudyResult> all() {
        return Map.of(
                "cifar",
                on("CIFAR-10", Fixtures.study()),
                "mnist",
                on("MNIST", alike()),
                "fashion",
                on("Fashion-MNIST", unpublished(BonusGoldenStudies.faultless())));
    }

    /** Every class is recognised as often as the others, by one setting not always, by the other without a mistake. */
    private static StudyResult alike() {
        List<List<Integer>> some = List.of(List.of(3, 1, 0), List.of(0, 3, 1), List.of(1, 0, 3));
        List<List<Integer>> fewer = List.of(List.of(2, 2, 0), List.of(0, 2, 2), List.of(1, 1, 2));
        List<List<Integer>> all = List.of(List.of(4, 0, 0), List.of(0, 4, 0), List.of(0, 0, 4));
        return Fixtures.study(
                OddGoldenStudies.confused(experiment("1.1", 0, 0.01, 0.75, 0.50), List.of(some, fewer)),
                OddGoldenStudies.confused(experiment("1.2", 0.1, 0.01, 1, 1), List.of(all, all)));
    }

    /** The same on a data set of this name. */
    static StudyResult on(String name, StudyResult result) {
        DatasetDescription given = result.dataset();
        DatasetDescription named = new DatasetDescription(
                name,
                given.origin(),
                given.sample(),
                given.classNames(),
                given.width(),
                given.height(),
                given.channels(),
                given.train(),
                given.validation(),
                given.test(),
                given.files());
        return new StudyResult(result.study(), named, result.experiments(), result.gradientCheck(), result.bonus());
    }

    private static StudyResult unpublished(StudyResult result) {
        Study study = result.study();
        Study other = new Study(
                study.report(),
                study.dataset(),
                study.gradientVerification(),
                study.experiments(),
                new Published("", List.of(), List.of()),
                study.stability(),
                study.claims(),
                study.requirements(),
                study.bonus());
        return new StudyResult(other, result.dataset(), result.experiments(), result.gradientCheck(), result.bonus());
    }
}

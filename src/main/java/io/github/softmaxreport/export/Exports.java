package io.github.softmaxreport.export;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything that machines read: {@code data/results.json}, its schema, and a folder for each experiment. */
public final class Exports {
    private Exports() {}

    /**
     * The files of the site's {@code data/} folder, always in the same order; made on as many threads as parallel streams
     * have here.
     */
    public static List<SiteFile> of(StudyResult result, Findings findings) {
        Stream<Supplier<SiteFile>> whole = Stream.of(() -> ResultsJson.of(result, findings), ResultsSchema::file);
        return Stream.concat(whole, result.experiments().stream().flatMap(Exports::folder)).toList().parallelStream()
                .map(Supplier::get)
                .peek(SiteFile::sha256) // which takes time, too
                .toList();
    }

    /** Weights and {@code curve.csv} are those of the first seed, so that they can be replayed; the other files have all. */
    private static Stream<Supplier<SiteFile>> folder(ExperimentResult experiment) {
        String folder = "data/" + experiment.id() + "/";
        return Stream.of(
                () -> SiteFile.text(
                        folder + "curve.csv",
                        CurveCsv.of(experiment.runs().get(0).curve())),
                () -> SiteFile.text(folder + "runs.csv", CurveCsv.ofAll(experiment.runs())),
                () -> new SiteFile(folder + "right.npy", Npy.rightAnswers(experiment.runs())),
                () -> new SiteFile(folder + "W0.npy", Npy.weights(experiment.start())),
                () -> new SiteFile(folder + "b0.npy", Npy.biases(experiment.start())),
                () -> new SiteFile(folder + "W.npy", Npy.weights(experiment.trained())),
                () -> new SiteFile(folder + "b.npy", Npy.biases(experiment.trained())));
    }
}

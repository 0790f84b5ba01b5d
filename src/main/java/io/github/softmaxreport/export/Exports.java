package io.github.softmaxreport.export;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.util.ArrayList;
import java.util.List;

/** Everything that machines read: {@code data/results.json}, its schema, and a folder for each experiment. */
public final class Exports {
    private Exports() {}

    /** The files of the site's {@code data/} folder, always in the same order. */
    public static List<SiteFile> of(StudyResult result, Findings findings) {
        List<SiteFile> files = new ArrayList<>();
        files.add(ResultsJson.of(result, findings));
        files.add(ResultsSchema.file());
        for (ExperimentResult experiment : result.experiments()) {
            files.addAll(folder(experiment));
        }
        return List.copyOf(files);
    }

    /** Weights and {@code curve.csv} are those of the first seed, so that they can be replayed; the other files have all. */
    private static List<SiteFile> folder(ExperimentResult experiment) {
        String folder = "data/" + experiment.id() + "/";
        return List.of(
                SiteFile.text(
                        folder + "curve.csv",
                        CurveCsv.of(experiment.runs().get(0).curve())),
                SiteFile.text(folder + "runs.csv", CurveCsv.ofAll(experiment.runs())),
                new SiteFile(folder + "right.npy", Npy.rightAnswers(experiment.runs())),
                new SiteFile(folder + "W0.npy", Npy.weights(experiment.start())),
                new SiteFile(folder + "b0.npy", Npy.biases(experiment.start())),
                new SiteFile(folder + "W.npy", Npy.weights(experiment.trained())),
                new SiteFile(folder + "b.npy", Npy.biases(experiment.trained())));
    }
}

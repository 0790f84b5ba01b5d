package io.github.softmaxreport.findings;

import io.github.softmaxreport.config.Published;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.study.StudyResult;
import java.util.ArrayList;
import java.util.List;

/**
 * How far an experiment with the hyperparameters of a printed test accuracy is from it.
 *
 * @param printed which one, by its place in the configuration
 * @param experiment id
 * @param gap our mean minus the printed value
 */
public record PublishedGap(int printed, String experiment, double gap) {
    /** All of a study, in the order of its configuration. */
    public static List<PublishedGap> of(StudyResult study) {
        List<Published.TestAccuracy> accuracies = study.study().published().testAccuracies();
        List<PublishedGap> gaps = new ArrayList<>();
        for (int i = 0; i < accuracies.size(); i++) {
            for (ExperimentResult result : study.experiments()) {
                if (accuracies.get(i).setting().has(result.experiment())) {
                    double ours = result.last(Split.TEST, Metric.ACCURACY).mean();
                    gaps.add(new PublishedGap(
                            i, result.id(), ours - accuracies.get(i).value()));
                }
            }
        }
        return List.copyOf(gaps);
    }
}

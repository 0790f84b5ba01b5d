package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Smoothness;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.export.Source;
import java.util.List;
import java.util.stream.IntStream;

/** What is seen in the figures that show all settings. */
public record SeenView(StudyView view, Numbers number) {
    /** The settings whose seeds leave more open about the mean test accuracy than the number of test images does. */
    public List<String> seedsOutweighImages() {
        return view.study().experiments().stream()
                .filter(e -> e.last(Split.TEST, Metric.ACCURACY).halfWidth().stream()
                        .anyMatch(half -> e.sampling().stream().anyMatch(w -> 2 * half > w.high() - w.low())))
                .map(ExperimentResult::id)
                .toList();
    }

    /** The settings of which some run has no finite cost at the end. */
    public List<String> diverged() {
        return view.settings().stream()
                .filter(setting -> !setting.of("validation", "cost").finite())
                .map(SettingView::id)
                .toList();
    }

    /** Whether the t interval of some test accuracy is cut off where no accuracy lies. */
    public boolean truncated() {
        return view.settings().stream().anyMatch(s -> s.of("test", "accuracy").truncated());
    }

    /** Whether all runs of some setting end with the same number. */
    public boolean agreeing() {
        return view.settings().stream()
                .filter(SettingView::repeated)
                .anyMatch(s -> !s.of("validation", "cost").varied()
                        || !s.of("train", "cost").varied()
                        || !s.of("test", "accuracy").varied());
    }

    /** Whether a template has more than one pair of neighbouring weights. */
    public boolean neighboured() {
        return Smoothness.pairs(view.study().dataset()) > 1;
    }

    /** The settings whose templates have a smoothness in every class. */
    public List<SettingView> smooth() {
        return view.settings().stream()
                .filter(setting -> smoothness(setting).finite())
                .toList();
    }

    /** How the weights of a class's neighbouring pixels correlate, first seed. */
    public BoundNumber smoothness(SettingView setting, String className) {
        int k = view.study().dataset().classNames().indexOf(className);
        return number.value(
                smoothness(setting, k), observed(setting).at("smoothness", k), "smoothness", className, setting.id());
    }

    /** The mean of that over classes; not a number where some class has none. */
    public BoundNumber smoothness(SettingView setting) {
        double mean = IntStream.range(0, view.study().dataset().classNames().size())
                .mapToDouble(k -> smoothness(setting, k))
                .average()
                .orElse(Double.NaN);
        return number.value(
                mean, observed(setting).at("smoothness").each().with("mean"), "smoothness.mean", setting.id());
    }

    private static Source observed(SettingView setting) {
        return setting.place().at("observed");
    }

    private double smoothness(SettingView setting, int k) {
        return Smoothness.of(setting.result().trained(), k, view.study().dataset());
    }
}

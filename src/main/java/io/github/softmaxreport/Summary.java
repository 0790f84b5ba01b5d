package io.github.softmaxreport;

import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.OutcomeJson.Accuracy;
import io.github.softmaxreport.report.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What came out of a study, as a table for people. */
final class Summary {
    private static final String SETTING = "setting";

    private Summary() {}

    /** The test accuracy of each setting, as the report rounds it. */
    static List<String> table(List<Accuracy> accuracies) {
        int widest =
                accuracies.stream().mapToInt(row -> row.id().length()).max().orElse(0);
        String format = "  %-" + Math.max(widest, SETTING.length()) + "s  %4s  %13s  %s";
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, format, SETTING, "runs", "test accuracy", "over seeds"));
        for (Accuracy row : accuracies) {
            Statistic test = row.test();
            lines.add(String.format(Locale.ROOT, format, row.id(), test.n(), percent(test.mean()), spread(test)));
        }
        return lines;
    }

    private static String spread(Statistic test) {
        OptionalDouble deviation = test.deviation();
        return deviation.isEmpty()
                ? "one run"
                : "sd " + percent(deviation.getAsDouble()) + ", " + percent(test.min()) + " to " + percent(test.max());
    }

    /** As the pages have it, in letters of any terminal. */
    private static String percent(double fraction) {
        return NumberText.percent(fraction).replace('\u202f', ' ').replace('\u2212', '-');
    }
}

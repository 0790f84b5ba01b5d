package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Published;
import io.github.softmaxreport.config.Selection;
import io.github.softmaxreport.export.Places;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.findings.PublishedGap;
import io.github.softmaxreport.study.StudyResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The write-up's printed numbers beside ours. */
public record PublishedView(StudyResult study, Numbers number, Words words) {
    /**
     * One printed number.
     *
     * @param name the experiment's id, empty where none has the hyperparameters; or the block of parameters
     * @param label the same, or those hyperparameters, to be read
     * @param method of the numerical gradient, in words; empty for an accuracy
     * @param theirs as printed
     * @param ours over runs; empty where this study did not run the experiment
     * @param difference our mean minus theirs; for accuracies that were run
     * @param inside HOLDS if theirs lies between our smallest and largest value, DOES_NOT_HOLD if not, UNDECIDED where
     *     there are fewer than two runs
     */
    public record Row(
            String name,
            Markup label,
            String method,
            BoundNumber theirs,
            Optional<Quantity> ours,
            Optional<BoundNumber> difference,
            String inside) {
        /** Whether the experiment was run. */
        public boolean present() {
            return ours.isPresent();
        }

        /** Our mean minus theirs, as a fraction, for an accuracy that was run. */
        public BoundNumber gap() {
            return difference.orElseThrow(() -> new IllegalStateException(name + " was not run; ask present() first"));
        }

        /** Our runs of it. */
        public Quantity our() {
            return ours.orElseThrow(() -> new IllegalStateException(name + " was not run; ask present() first"));
        }
    }

    /** Whether there is a write-up with printed numbers. */
    public boolean present() {
        return !published().testAccuracies().isEmpty()
                || !published().gradientErrors().isEmpty();
    }

    /** Where the numbers were printed. */
    public Markup citation() {
        return number.text(published().citation(), Places.CONFIGURATION.at("published", "citation"));
    }

    /** Test accuracies, each beside every experiment that it was printed for; the row's name is the experiment's id. */
    public List<Row> accuracies() {
        List<PublishedGap> gaps = PublishedGap.of(study);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < published().testAccuracies().size(); i++) {
            int printed = i;
            List<Row> ours = IntStream.range(0, gaps.size())
                    .filter(k -> gaps.get(k).printed() == printed)
                    .mapToObj(k -> accuracy(gaps.get(k), Places.publishedGap(k)))
                    .toList();
            rows.addAll(ours.isEmpty() ? List.of(absent(i)) : ours);
        }
        return rows;
    }

    private Row accuracy(PublishedGap gap, Source place) {
        String id = gap.experiment();
        return row(
                id,
                number.text(id, number.places().experiment(id).at("id")),
                "",
                printed(gap.printed()),
                Optional.of(number.of(id, "test", "accuracy")),
                Optional.of(number.value(gap.gap(), place, "published.gap", id)));
    }

    private Row absent(int i) {
        Selection setting = published().testAccuracies().get(i).setting();
        Source place = place(i).at("setting", "hyperparameters");
        List<String> order = List.copyOf(study.experiments()
                .get(0)
                .experiment()
                .hyperparameters()
                .values()
                .keySet());
        List<Markup> parts = setting.hyperparameters().entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> order.indexOf(entry.getKey())))
                .map(entry -> part(entry.getKey(), entry.getValue(), place.at(entry.getKey())))
                .toList();
        return row("", words.list(parts), "", printed(i), Optional.empty(), Optional.empty());
    }

    private Markup part(String key, Object value, Source place) {
        return value instanceof Number one
                ? new Markup(words.filled(
                        "short." + key,
                        number.value(one.doubleValue(), place, "published.setting", words.of("hyperparameter." + key))
                                .decimal()))
                : Markup.text(words.of("short." + key + "." + value));
    }

    private BoundNumber printed(int i) {
        double value = published().testAccuracies().get(i).value();
        return number.value(value, place(i).at("value"), "published.accuracy");
    }

    private static Source place(int i) {
        return Places.CONFIGURATION.at("published", "testAccuracies", i);
    }

    /** Maximum relative errors of the gradient; the row's name is the block in words. */
    public List<Row> gradients() {
        return IntStream.range(0, published().gradientErrors().size())
                .mapToObj(i -> gradient(
                        published().gradientErrors().get(i),
                        Places.CONFIGURATION.at("published", "gradientErrors", i, "value")))
                .toList();
    }

    private Row gradient(Published.GradientError p, Source printed) {
        String method = number.word(p.method());
        String block = number.word(p.block());
        return row(
                block,
                Markup.text(block),
                method,
                number.value(p.value(), printed, "published.gradient", method, block),
                Optional.of(number.gradient(Numbers.yaml(p.method()), Numbers.yaml(p.block()))),
                Optional.empty());
    }

    private Published published() {
        return study.study().published();
    }

    private static Row row(
            String name,
            Markup label,
            String method,
            BoundNumber theirs,
            Optional<Quantity> ours,
            Optional<BoundNumber> gap) {
        return new Row(
                name,
                label,
                method,
                theirs,
                ours,
                gap,
                ours.map(q -> inside(theirs.value(), q)).orElse("UNDECIDED"));
    }

    private static String inside(double theirs, Quantity ours) {
        if (!ours.repeated()) {
            return "UNDECIDED";
        }
        boolean within =
                ours.statistic().min() <= theirs && theirs <= ours.statistic().max();
        return within ? "HOLDS" : "DOES_NOT_HOLD";
    }
}

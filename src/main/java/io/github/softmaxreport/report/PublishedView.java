package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Published;
import io.github.softmaxreport.export.Places;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.study.StudyResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The write-up's printed numbers beside ours. */
public record PublishedView(StudyResult study, Numbers number) {
    /**
     * One printed number.
     *
     * @param name the experiment's id, or the block of parameters
     * @param label the same, to be read
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

    /** Where the numbers were printed. */
    public Markup citation() {
        return number.text(published().citation(), Places.CONFIGURATION.at("published", "citation"));
    }

    /** Test accuracies; the row's name is the experiment's id. */
    public List<Row> accuracies() {
        return IntStream.range(0, published().testAccuracies().size())
                .mapToObj(i -> accuracy(
                        published().testAccuracies().get(i),
                        Places.CONFIGURATION.at("published", "testAccuracies", i),
                        Places.publishedGap(i)))
                .toList();
    }

    private Row accuracy(Published.TestAccuracy p, Source printed, Source gap) {
        Optional<Quantity> ours =
                run(p.experiment()) ? Optional.of(number.of(p.experiment(), "test", "accuracy")) : Optional.empty();
        return row(
                p.experiment(),
                number.text(p.experiment(), printed.at("experiment")),
                "",
                number.value(p.value(), printed.at("value"), "published.accuracy", p.experiment()),
                ours,
                ours.map(o -> number.value(o.mean().value() - p.value(), gap, "published.gap", p.experiment())));
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

    private boolean run(String experiment) {
        return study.experiments().stream().anyMatch(e -> e.id().equals(experiment));
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

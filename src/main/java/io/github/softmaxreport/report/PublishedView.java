package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Published;
import io.github.softmaxreport.evaluate.StudyResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The write-up's printed numbers beside ours. */
public record PublishedView(StudyResult study, Numbers number) {
    /**
     * One printed number.
     *
     * @param name the experiment's id, or the block of parameters
     * @param method of the numerical gradient, in words; empty for an accuracy
     * @param theirs as printed
     * @param ours over runs; empty where this study did not run the experiment
     * @param difference our mean minus theirs; for accuracies that were run
     * @param inside HOLDS if theirs lies between our smallest and largest value, DOES_NOT_HOLD if not, UNDECIDED where
     *     there are fewer than two runs
     */
    public record Row(
            String name,
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
        return Markup.text(published().citation());
    }

    /** Test accuracies; the row's name is the experiment's id. */
    public List<Row> accuracies() {
        return published().testAccuracies().stream()
                .map(p -> row(
                        p.experiment(),
                        "",
                        number.value(p.value(), "published.accuracy", p.experiment()),
                        run(p.experiment())
                                ? Optional.of(number.of(p.experiment(), "test", "accuracy"))
                                : Optional.empty(),
                        ours -> Optional.of(
                                number.value(ours.mean().value() - p.value(), "published.gap", p.experiment()))))
                .toList();
    }

    /** Maximum relative errors of the gradient; the row's name is the block in words. */
    public List<Row> gradients() {
        return published().gradientErrors().stream()
                .map(p -> row(
                        number.word(p.block()),
                        number.word(p.method()),
                        number.value(p.value(), "published.gradient", number.word(p.method()), number.word(p.block())),
                        Optional.of(number.gradient(Numbers.yaml(p.method()), Numbers.yaml(p.block()))),
                        ours -> Optional.empty()))
                .toList();
    }

    private boolean run(String experiment) {
        return study.experiments().stream().anyMatch(e -> e.id().equals(experiment));
    }

    private Published published() {
        return study.study().published();
    }

    private static Row row(
            String name,
            String method,
            BoundNumber theirs,
            Optional<Quantity> ours,
            Function<Quantity, Optional<BoundNumber>> gap) {
        return new Row(
                name,
                method,
                theirs,
                ours,
                ours.flatMap(gap),
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

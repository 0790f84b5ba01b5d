package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.Statistic;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * A measured quantity over several runs, by which templates name its mean, spread and interval.
 *
 * @param statistic one value a run
 * @param name what was measured, plain text
 * @param per words entry of what was repeated, for example seeds
 * @param words the vocabulary
 */
public record Quantity(Statistic statistic, String name, String per, Words words) {
    /** Whether there is more than one run, and so a spread. */
    public boolean repeated() {
        return statistic.n() > 1;
    }

    /** Whether every run gave a finite number; one that diverged does not. */
    public boolean finite() {
        return statistic.values().stream().allMatch(Double::isFinite);
    }

    /** Whether two runs differ. */
    public boolean varied() {
        return statistic.min() != statistic.max();
    }

    /** The number of runs. */
    public BoundNumber runs() {
        return new BoundNumber(statistic.n(), format -> words.filled("number.runs", name));
    }

    public BoundNumber mean() {
        return bound("mean", Statistic::mean);
    }

    public BoundNumber median() {
        return bound("median", Statistic::median);
    }

    public BoundNumber min() {
        return bound("min", Statistic::min);
    }

    public BoundNumber max() {
        return bound("max", Statistic::max);
    }

    /** Sample standard deviation; only where there is more than one run. */
    public BoundNumber deviation() {
        return bound("deviation", s -> known(s.deviation()));
    }

    /** Half the width of the 95 % t interval of the mean; only where there is more than one run. */
    public BoundNumber halfWidth() {
        return bound("halfWidth", s -> known(s.halfWidth()));
    }

    /** Lower end of the 95 % t interval of the mean. */
    public BoundNumber low() {
        return bound("low", s -> s.mean() - known(s.halfWidth()));
    }

    /** Upper end of the 95 % t interval of the mean. */
    public BoundNumber high() {
        return bound("high", s -> s.mean() + known(s.halfWidth()));
    }

    /** Mean ± standard deviation as percentages; the single value where there is one run. */
    public Markup percent() {
        return spread(NumberText::points, NumberText::percent);
    }

    /** Mean ± standard deviation in percentage points, without the unit. */
    public Markup points() {
        return spread(NumberText::points, NumberText::points);
    }

    /** Mean ± standard deviation of a loss or cost, without its unit. */
    public Markup nats() {
        return spread(NumberText::nats, NumberText::nats);
    }

    /** The format of a number that stands last brings the unit. */
    private Markup spread(DoubleFunction<String> first, DoubleFunction<String> last) {
        if (!finite()) {
            return diverged();
        }
        return repeated()
                ? new Markup(
                        mean().as(first) + "\u00a0\u00b1\u00a0" + deviation().as(last))
                : mean().as(last);
    }

    /** In place of a mean that has no value. */
    private Markup diverged() {
        int broken = (int)
                statistic.values().stream().filter(v -> !Double.isFinite(v)).count();
        String runs = NumberText.count(statistic.n());
        return new Markup(
                "<span class=\"diverged\" title=\"" + Markup.text(words.filled("number.diverged", name)) + "\">"
                        + Markup.text(
                                broken == statistic.n()
                                        ? words.of("diverged.all")
                                        : words.filled("diverged.some", NumberText.count(broken), runs))
                        + "</span>");
    }

    private BoundNumber bound(String statisticName, ToDoubleFunction<Statistic> number) {
        return new BoundNumber(number.applyAsDouble(statistic), format -> explanation(statisticName, format));
    }

    private String explanation(String statisticName, DoubleFunction<String> format) {
        String repetitions = words.filled("per." + per, NumberText.count(statistic.n()));
        return repeated()
                ? words.filled(
                        "number.repeated",
                        name,
                        words.of("statistic." + statisticName),
                        repetitions,
                        format.apply(known(statistic.deviation())))
                : words.filled("number.single", name, repetitions);
    }

    private double known(OptionalDouble spread) {
        return spread.orElseThrow(
                () -> new IllegalStateException(name + " was measured once and has no spread; ask repeated() first"));
    }
}

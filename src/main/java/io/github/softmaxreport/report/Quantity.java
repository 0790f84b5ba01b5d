package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.ShareInterval;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Source;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * A measured quantity over several runs, by which templates name its mean, spread and interval.
 *
 * @param statistic one value a run
 * @param source where results.json holds these values
 * @param name what was measured, plain text
 * @param per words entry of what was repeated, for example seeds
 * @param words the vocabulary
 */
public record Quantity(Statistic statistic, Source source, String name, String per, Words words) {
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
        return new BoundNumber(statistic.n(), source.with("count"), format -> words.filled("number.runs", name));
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
        return bound("low", s -> known(s.low()));
    }

    /** Upper end of the 95 % t interval of the mean. */
    public BoundNumber high() {
        return bound("high", s -> known(s.high()));
    }

    /** Mean ± standard deviation as percentages; the single value where there is one run, or all have the same. */
    public Markup percent() {
        return spread(NumberText.POINTS, NumberText.PERCENT, varied());
    }

    /** The same in percentage points, without the unit. */
    public Markup points() {
        return spread(NumberText.POINTS, NumberText.POINTS, varied());
    }

    /** The same of a loss or cost, without its unit. */
    public Markup nats() {
        return spread(NumberText.NATS, NumberText.NATS, varied());
    }

    /** Points for a table: with a spread of 0 where all runs have the same, so that they stand below each other. */
    public Markup pointsInColumn() {
        return spread(NumberText.POINTS, NumberText.POINTS, true);
    }

    /** A loss or cost for a table, likewise. */
    public Markup natsInColumn() {
        return spread(NumberText.NATS, NumberText.NATS, true);
    }

    /** The 95 % t interval of a mean share as percentages, as far as a share can lie in it; only of several runs. */
    public Markup percentInterval() {
        return shareInterval(NumberText.PERCENT);
    }

    /** The same without the unit. */
    public Markup shareInterval() {
        return shareInterval(NumberText.POINTS);
    }

    /** Whether that interval would reach further. */
    public boolean truncated() {
        return ShareInterval.of(statistic).filter(ShareInterval::truncated).isPresent();
    }

    /** The 95 % t interval of a mean difference in percentage points, without the unit. */
    public Markup pointsInterval() {
        return between(written(low(), NumberText.POINTS), written(high(), NumberText.POINTS));
    }

    /** The smallest and the largest value as percentages. */
    public Markup percentRange() {
        return between(min().points(), max().percent());
    }

    /** The smallest and the largest value, each with its power of ten. */
    public Markup scientificRange() {
        return between(min().scientific(), max().scientific());
    }

    /** No more decimals than the spread has two digits for, or the mean needs without one; the format of a number that stands last brings the unit. */
    private Markup spread(NumberText.Fixed first, NumberText.Fixed last, boolean told) {
        if (!finite()) {
            return diverged();
        }
        if (!repeated() || !told) {
            return written(mean(), last);
        }
        return new Markup(written(mean(), first) + "<span class=\"spread\">" + Alignment.SPREAD
                + written(deviation(), last) + Alignment.SPREAD_END);
    }

    private Markup between(Markup low, Markup high) {
        return new Markup(words.filled("interval", low, high));
    }

    private Markup shareInterval(NumberText.Fixed last) {
        BoundNumber low = known(statistic.low()) < 0 ? bound("lowShare", s -> 0) : low();
        BoundNumber high = known(statistic.high()) > 1 ? bound("highShare", s -> 1) : high();
        return between(written(low, NumberText.POINTS), written(high, last));
    }

    private Markup written(BoundNumber number, NumberText.Fixed format) {
        int decimals = repeated() ? format.decimals(known(statistic.deviation()), statistic.mean()) : format.decimals();
        return number.as(value -> format.of(value, decimals));
    }

    /** In place of a mean that has no value. */
    private Markup diverged() {
        int broken = (int)
                statistic.values().stream().filter(v -> !Double.isFinite(v)).count();
        BoundNumber some =
                new BoundNumber(broken, source.with("broken"), format -> words.filled("number.diverged", name));
        return new Markup("<span class=\"diverged\" title=\""
                + Markup.text(words.filled("number.diverged", name)) + "\">"
                + (broken == statistic.n()
                        ? Markup.text(words.of("diverged.all"))
                        : words.filled("diverged.some", some.count(), runs().count()))
                + "</span>");
    }

    private BoundNumber bound(String statisticName, ToDoubleFunction<Statistic> number) {
        return new BoundNumber(
                number.applyAsDouble(statistic),
                source.with(statisticName),
                format -> explanation(statisticName, format));
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

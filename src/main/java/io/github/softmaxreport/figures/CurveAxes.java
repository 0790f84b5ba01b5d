package io.github.softmaxreport.figures;

import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The vertical axes of all curves: one for accuracy, shared by all experiments, and one for each objective, shared by
 * all that draw it, so that their panels can be compared; but a curve that would leave the others less than a quarter
 * of that one's height gets a scale of its own.
 *
 * @param shared of cost and loss
 * @param own of the curves off the shared scale
 * @param costs what the experiments' cost panels draw
 * @param accuracy in percent
 */
record CurveAxes(Map<Objective, Axis> shared, Map<Curve, Axis> own, Set<Objective> costs, Axis accuracy) {
    /** What is compared: costs under different penalties are different quantities; with λ = 0 it is the loss alone. */
    record Objective(LossFunction loss, double regularization) {}

    /** The cost or the loss of an experiment. */
    record Curve(String experiment, Metric metric) {
        static Curve of(ExperimentResult result, Metric metric) {
            return new Curve(result.id(), metric);
        }
    }

    private record Source(ExperimentResult result, Metric metric) {
        Objective objective() {
            return CurveAxes.objective(result, metric);
        }

        Curve curve() {
            return Curve.of(result, metric);
        }

        /** All values but the penalty of the random start, which is no result. */
        Optional<Range> body() {
            int first = objective().regularization() == 0 ? 0 : 1;
            return range(List.of(this), source -> source.bands().flatMap(band -> band.from(first)));
        }

        Stream<SeedBand> bands() {
            return Stream.of(Split.TRAIN, Split.VALIDATION).map(split -> SeedBand.of(result, split, metric));
        }
    }

    /** Nothing finite was measured: any axis will do. */
    private static final Range NO_VALUES = new Range(0, 1);

    /** How much taller an axis may become for the sake of one more curve. */
    private static final double MOST_GROWTH = 4;

    /** How much taller it may become for the penalty of the random start, which the first epoch often removes. */
    private static final double MOST_GROWTH_FOR_START = 2.5;

    CurveAxes {
        shared = Map.copyOf(shared);
        own = Map.copyOf(own);
        costs = Set.copyOf(costs);
    }

    static CurveAxes of(List<ExperimentResult> results) {
        Map<Curve, Axis> own = new HashMap<>();
        Map<Objective, Axis> shared = new HashMap<>();
        results.stream()
                .flatMap(result -> drawn(result).map(metric -> new Source(result, metric)))
                .collect(Collectors.groupingBy(Source::objective))
                .forEach((objective, comparable) -> shared.put(objective, shared(comparable, own)));
        List<Source> accuracies = results.stream()
                .map(result -> new Source(result, Metric.ACCURACY))
                .toList();
        Range fractions = range(accuracies, source -> source.bands().flatMap(band -> band.from(0)))
                .orElse(NO_VALUES);
        Set<Objective> costs =
                results.stream().map(result -> objective(result, Metric.COST)).collect(Collectors.toSet());
        return new CurveAxes(shared, own, costs, Axis.around(new Range(100 * fractions.min(), 100 * fractions.max())));
    }

    /**
     * The axis of the curves of one objective.
     *
     * @param own added to, for those that don't share it
     */
    private static Axis shared(List<Source> sources, Map<Curve, Axis> own) {
        List<Source> byHeight = sources.stream()
                .filter(source -> source.body().isPresent())
                .sorted(Comparator.comparing(
                        source -> source.body().map(Range::height).orElseThrow()))
                .toList();
        if (byHeight.isEmpty()) { // every run diverged at once: there are starts at most
            return Axis.around(range(sources, source -> source.bands().flatMap(band -> band.from(0)))
                    .orElse(NO_VALUES));
        }
        List<Source> sharing = new ArrayList<>();
        Range shared = NO_VALUES;
        for (Source source : byHeight) {
            Range body = source.body().orElseThrow();
            boolean smallerHalf = sharing.size() < (byHeight.size() + 1) / 2;
            Range both = sharing.isEmpty() ? body : shared.span(body);
            if (smallerHalf || both.height() <= MOST_GROWTH * shared.height()) {
                sharing.add(source);
                shared = both;
            } else {
                own.put(source.curve(), Axis.around(withStarts(body, List.of(source))));
            }
        }
        return Axis.around(withStarts(shared, sharing));
    }

    /** What a curve shows. */
    static Objective objective(ExperimentResult result, Metric metric) {
        Hyperparameters asked = result.experiment().hyperparameters();
        return new Objective(asked.loss(), metric == Metric.COST ? asked.regularization() : 0);
    }

    /** The axis of a panel. */
    Axis of(ExperimentResult result, Metric metric) {
        return metric == Metric.ACCURACY
                ? accuracy
                : Optional.ofNullable(own.get(Curve.of(result, metric)))
                        .or(() -> Optional.ofNullable(shared.get(objective(result, metric))))
                        .orElseThrow();
    }

    /** Whether a curve is off the scale that others of its objective share. */
    boolean isOwn(ExperimentResult result, Metric metric) {
        return own.containsKey(Curve.of(result, metric));
    }

    /** Whether the cost has an axis that not every experiment's cost has, because they differ in penalty. */
    boolean setApartByPenalty(ExperimentResult result) {
        Objective cost = objective(result, Metric.COST);
        return cost.regularization() != 0
                && costs.stream().anyMatch(other -> other.loss() == cost.loss() && !other.equals(cost));
    }

    /** Cost and, where it differs, loss. */
    private static Stream<Metric> drawn(ExperimentResult result) {
        return objective(result, Metric.COST).regularization() == 0
                ? Stream.of(Metric.COST)
                : Stream.of(Metric.COST, Metric.LOSS);
    }

    /** A range grown to the costs of the start, lowest first, as long as they don't crush what it held. */
    private static Range withStarts(Range body, List<Source> sources) {
        Range grown = body;
        List<Double> starts = sources.stream()
                .flatMap(Source::bands)
                .filter(band -> band.size() > 0)
                .map(band -> band.high().get(0))
                .sorted()
                .toList();
        for (double start : starts) {
            Range taller = grown.span(new Range(start, start));
            if (taller.height() <= MOST_GROWTH_FOR_START * body.height()) {
                grown = taller;
            }
        }
        return grown;
    }

    private static Optional<Range> range(List<Source> sources, Function<Source, Stream<Double>> values) {
        return Range.of(sources.stream().flatMap(values).toList());
    }
}

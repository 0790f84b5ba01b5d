package io.github.softmaxreport.figures;

import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The vertical axes of all curves: one for accuracy, shared by all experiments, and one for cost and loss, shared by
 * all that minimise the same loss, so that their figures can be compared; but an experiment that would leave the others
 * less than a quarter of that one's height gets a scale of its own.
 *
 * @param shared of cost and loss
 * @param own of cost and loss, by id, of the experiments off the shared scale
 * @param accuracy in percent
 */
record CurveAxes(Map<LossFunction, Axis> shared, Map<String, Axis> own, Axis accuracy) {
    /** Nothing finite was measured: any axis will do. */
    private static final Range NO_VALUES = new Range(0, 1);

    /** How much taller an axis may become for the sake of one more experiment. */
    private static final double MOST_GROWTH = 4;

    /** How much taller it may become for the penalty of the random start, which the first epoch often removes. */
    private static final double MOST_GROWTH_FOR_START = 2;

    CurveAxes {
        shared = Map.copyOf(shared);
        own = Map.copyOf(own);
    }

    static CurveAxes of(List<ExperimentResult> results) {
        Map<String, Axis> own = new HashMap<>();
        Map<LossFunction, Axis> shared = new EnumMap<>(LossFunction.class);
        results.stream()
                .collect(Collectors.groupingBy(CurveAxes::loss))
                .forEach((loss, comparable) -> shared.put(loss, shared(comparable, own)));
        Range accuracies = range(
                        results, result -> bands(result, Metric.ACCURACY).flatMap(band -> band.from(0)))
                .orElse(NO_VALUES);
        return new CurveAxes(shared, own, Axis.around(new Range(100 * accuracies.min(), 100 * accuracies.max())));
    }

    /**
     * The axis that experiments of one loss share.
     *
     * @param own added to, for those that don't
     */
    private static Axis shared(List<ExperimentResult> results, Map<String, Axis> own) {
        List<ExperimentResult> byHeight = results.stream()
                .filter(result -> body(result).isPresent())
                .sorted(Comparator.comparing(
                        result -> body(result).map(Range::height).orElseThrow()))
                .toList();
        List<ExperimentResult> sharing = new ArrayList<>();
        Range shared = NO_VALUES;
        for (ExperimentResult result : byHeight) {
            Range body = body(result).orElseThrow();
            boolean smallerHalf = sharing.size() < (byHeight.size() + 1) / 2;
            Range both = sharing.isEmpty() ? body : shared.span(body);
            if (smallerHalf || both.height() <= MOST_GROWTH * shared.height()) {
                sharing.add(result);
                shared = both;
            } else {
                own.put(result.id(), Axis.around(withStarts(body, List.of(result))));
            }
        }
        return Axis.around(withStarts(shared, sharing));
    }

    private static LossFunction loss(ExperimentResult result) {
        return result.experiment().hyperparameters().loss();
    }

    /** The axis of an experiment's cost and loss. */
    Axis cost(ExperimentResult result) {
        return Optional.ofNullable(own.get(result.id()))
                .or(() -> Optional.ofNullable(shared.get(loss(result))))
                .orElseThrow();
    }

    /** All losses, and all costs but those of the start. */
    private static Optional<Range> body(ExperimentResult result) {
        return range(
                List.of(result),
                one -> Stream.concat(
                        bands(one, Metric.LOSS).flatMap(band -> band.from(0)),
                        bands(one, Metric.COST).flatMap(band -> band.from(1))));
    }

    /** A range grown to the costs of the start, lowest first, as long as they don't crush what it held. */
    private static Range withStarts(Range body, List<ExperimentResult> results) {
        Range grown = body;
        List<Double> starts = results.stream()
                .flatMap(result -> bands(result, Metric.COST))
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

    private static Stream<SeedBand> bands(ExperimentResult result, Metric metric) {
        return Stream.of(Split.TRAIN, Split.VALIDATION).map(split -> SeedBand.of(result, split, metric));
    }

    private static Optional<Range> range(
            List<ExperimentResult> results, Function<ExperimentResult, Stream<Double>> values) {
        return Range.of(results.stream().flatMap(values).toList());
    }
}

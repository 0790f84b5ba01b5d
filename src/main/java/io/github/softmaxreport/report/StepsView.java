package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.GradientError;
import java.util.Comparator;
import java.util.List;

/** The gradient's errors over steps as captions and alternative texts describe them. */
public record StepsView(GradientView gradient) {
    /** Where one method came closest to the analytical gradient: the largest step of the smallest error. */
    public record Closest(Markup method, BoundNumber step, BoundNumber error) {}

    /** The methods for a block of parameters, without those that gave no finite number. */
    public List<Closest> closest(String block) {
        return gradient.columns().stream()
                .filter(column -> column.block().plain().equals(block))
                .flatMap(column -> gradient.steps().stream()
                        .filter(e -> column.holds(e.error()))
                        .filter(e -> Double.isFinite(e.error().aggregatedRelativeError()))
                        .min(Comparator.comparing(
                                GradientView.Placed::error,
                                Comparator.comparingDouble(GradientError::aggregatedRelativeError)
                                        .thenComparing(GradientError::step, Comparator.reverseOrder())))
                        .map(e -> closest(column, e))
                        .stream())
                .toList();
    }

    private Closest closest(GradientView.Column column, GradientView.Placed placed) {
        Numbers number = gradient.number();
        GradientError e = placed.error();
        return new Closest(
                column.method(),
                number.value(e.step(), placed.place().at("step"), "gradient.step"),
                number.value(
                        e.aggregatedRelativeError(),
                        placed.place().at("aggregatedRelativeError"),
                        "gradient.aggregated",
                        column.method().plain(),
                        column.block().plain()));
    }

    /** Whether some error is zero. */
    public boolean exact() {
        return errors().stream().anyMatch(e -> e.aggregatedRelativeError() == 0);
    }

    /** Whether a step of the configuration, step or complexStep, is among them. */
    public boolean has(String name) {
        double asked = gradient.asked(name).value();
        return errors().stream().anyMatch(e -> e.step() == asked);
    }

    private List<GradientError> errors() {
        return gradient.check().steps();
    }
}

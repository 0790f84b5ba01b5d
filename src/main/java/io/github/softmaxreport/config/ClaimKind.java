package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a claim states, and the operands for that. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are those of List.of
public enum ClaimKind {
    /** The setting has the highest, or the lowest, metric of all that it is compared with. */
    BEST(List.of("setting", "direction"), List.of("against", "split", "metric")),
    /** The metric of the setting is greater than that of the other. */
    GREATER(List.of("setting", "against"), List.of("split", "metric")),
    /** The metric of the setting is less than that of the other. */
    LESS(List.of("setting", "against"), List.of("split", "metric")),
    /** From each value of the hyperparameter to the next larger one, the metric increases, or decreases. */
    MONOTONE(List.of("hyperparameter", "direction"), List.of("setting", "split", "metric")),
    /** The metric of no setting is better than that of its baseline by more than the margin. */
    NO_IMPROVEMENT(List.of("against"), List.of("setting", "hyperparameter", "split", "metric", "margin")),
    /** The metrics differ by less than the margin. */
    EQUIVALENT(List.of("setting", "against", "margin"), List.of("split", "metric")),
    /** The training cost hardly changes over the last epochs. */
    CONVERGED(List.of("setting"), List.of()),
    /** The training cost still changes over the last epochs. */
    NOT_CONVERGED(List.of("setting"), List.of()),
    /** The training cost oscillates, or the metric differs much between seeds. */
    UNSTABLE(List.of("setting"), List.of("split", "metric")),
    /** From start to end of training the loss falls by more than the cost. */
    LOSS_FALLS_MORE(List.of(), List.of("setting")),
    /** The metric lies within the margin of a published value. */
    AGREES_WITH(List.of("setting", "value", "margin"), List.of("split", "metric")),
    /** One estimate of the gradient comes closer to the analytical one than another. */
    MORE_ACCURATE_METHOD(List.of("method", "than"), List.of());

    private final List<String> needed;
    private final List<String> optional;

    ClaimKind(List<String> needed, List<String> optional) {
        this.needed = needed;
        this.optional = optional;
    }

    /** Operands without which it says nothing. */
    List<String> needed() {
        return needed;
    }

    /** All operands that mean something to it. */
    List<String> operands() {
        return Stream.concat(needed.stream(), optional.stream()).toList();
    }

    /** The name in YAML and in results.json. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

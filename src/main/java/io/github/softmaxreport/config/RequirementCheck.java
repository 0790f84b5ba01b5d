package io.github.softmaxreport.config;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How it is told whether a requirement is met. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are those of List.of
public enum RequirementCheck {
    /** The data is the real one, not the bundled sample. */
    REAL_DATA(List.of(), List.of()),
    /** The analytical gradient passed its verification. */
    GRADIENT_VERIFIED(List.of(), List.of()),
    /** Settings like these were trained to the last epoch with finite costs. */
    TRAINED(List.of("setting"), List.of()),
    /** Each of these settings has an accuracy on the test images. */
    TESTED(List.of(), List.of("setting")),
    /** Each of these settings has a figure of the kind. */
    DRAWN(List.of("figure"), List.of("setting")),
    /** Part two has a figure of the kind. */
    EXPLORED(List.of("figure"), List.of()),
    /** Each of these claims is decided: it holds or it does not. */
    ANSWERED(List.of("claims"), List.of());

    private final List<String> needed;
    private final List<String> optional;

    RequirementCheck(List<String> needed, List<String> optional) {
        this.needed = needed;
        this.optional = optional;
    }

    /** Operands without which it can't be checked. */
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

package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Hyperparameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells a setting from the others beside λ, η, epochs and batch size, which are always shown: every other
 * hyperparameter in which settings differ.
 *
 * @param parts in words; none where all settings agree
 */
public record Distinction(List<Markup> parts, Words words) {
    private static final Set<String> ALWAYS_SHOWN = Set.of("regularization", "learningRate", "epochs", "batchSize");

    public Distinction {
        parts = List.copyOf(parts);
    }

    /** Of one setting among all. */
    static Distinction of(Experiment one, List<Hyperparameters> all, Numbers number, Words words) {
        return new Distinction(
                choices(one.hyperparameters()).entrySet().stream()
                        .filter(choice -> !all.stream()
                                .allMatch(h -> choices(h).entrySet().contains(choice)))
                        .map(choice -> part(choice.getKey(), choice.getValue(), one.id(), number, words))
                        .toList(),
                words);
    }

    /** Whether there is anything to name. */
    public boolean present() {
        return !parts.isEmpty();
    }

    /** The parts, one after the other. */
    @Override
    public String toString() {
        return String.join(
                words.of("list.separator") + " ",
                parts.stream().map(Markup::html).toList());
    }

    private static Markup part(String key, Object value, String id, Numbers number, Words words) {
        if (value instanceof Number) {
            return new Markup(words.filled(
                    "short." + key, number.hyperparameter(id, key).decimal().html()));
        }
        String name = value instanceof Enum<?> constant ? Numbers.yaml(constant) : value.toString();
        return Markup.text(words.of("short." + key + "." + name));
    }

    private static Map<String, Object> choices(Hyperparameters h) {
        Map<String, Object> choices = new LinkedHashMap<>(h.values());
        choices.keySet().removeAll(ALWAYS_SHOWN);
        return choices;
    }
}

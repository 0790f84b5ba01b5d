package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.export.Source;
import java.util.Collection;
import java.util.List;

/**
 * A hyperparameter of part two in words.
 *
 * @param name what it is
 * @param value in the fewest words, a number bound to its place
 */
public record OptionView(String path, String name, Markup value) {
    /**
     * Some of a setting's hyperparameters.
     *
     * @param place where results.json holds the setting's hyperparameters
     */
    static List<OptionView> of(Hyperparameters h, Collection<String> paths, Source place, Numbers number, Words words) {
        return h.values().entrySet().stream()
                .filter(entry -> paths.contains(entry.getKey()))
                .map(entry -> new OptionView(
                        entry.getKey(),
                        words.of("hyperparameter." + entry.getKey()),
                        value(h, entry.getKey(), place, number, words)))
                .toList();
    }

    /** A numeric one. */
    static BoundNumber number(Hyperparameters h, String path, Source place, Numbers number, Words words) {
        return number.value(
                h.number(path), place.at((Object[]) path.split("\\.")), "option", words.of("hyperparameter." + path));
    }

    private static Markup value(Hyperparameters h, String path, Source place, Numbers number, Words words) {
        Object value = h.values().get(path);
        if (value instanceof Number) {
            return new Markup(words.filled(
                    "short." + path, number(h, path, place, number, words).decimal()));
        }
        String name = value instanceof Enum<?> constant ? Numbers.yaml(constant) : String.valueOf(value);
        return Markup.text(words.of("short." + path + "." + name));
    }
}

package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Hyperparameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells a setting from the others beside λ, η, epochs and batch size, which are always shown: loss, preprocessing
 * and order of the images, as far as settings differ in them.
 *
 * @param parts in words; none where all settings agree
 */
public record Distinction(List<String> parts, Words words) {
    public Distinction {
        parts = List.copyOf(parts);
    }

    /** Of one setting among all. */
    static Distinction of(Hyperparameters one, List<Hyperparameters> all, Words words) {
        return new Distinction(
                choices(one).entrySet().stream()
                        .filter(choice -> !all.stream()
                                .allMatch(h -> choices(h).entrySet().contains(choice)))
                        .map(choice -> words.of("short." + choice.getKey() + "." + choice.getValue()))
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
        return Markup.text(String.join(words.of("list.separator") + " ", parts)).html();
    }

    private static Map<String, String> choices(Hyperparameters h) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("loss", h.loss().key());
        choices.put("preprocessing", h.preprocessing().key());
        choices.put("shuffle", Boolean.toString(h.shuffle()));
        return choices;
    }
}

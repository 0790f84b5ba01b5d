package io.github.softmaxreport.report;

import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.study.Selection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A choice, as the log has it.
 *
 * @param place where results.json holds it
 */
public record SelectionView(Selection selection, int index, Source place, Numbers number, Words words) {
    /** A hyperparameter and the value that was chosen. */
    public record Choice(String name, BoundNumber value) {}

    /** What was chosen. */
    public Markup what() {
        return number.text(selection.what(), place.at("what"));
    }

    /** Among how many. */
    public BoundNumber candidates() {
        return number.value(selection.candidates(), place.at("candidates"), "selection.candidates");
    }

    /** The values. */
    public List<Choice> choices() {
        return IntStream.range(0, selection.paths().size())
                .mapToObj(i -> {
                    String name = words.of("hyperparameter." + selection.paths().get(i));
                    return new Choice(
                            name, number.value(selection.values().get(i), place.at("values", i), "option", name));
                })
                .toList();
    }

    /** By which it was chosen. */
    public BoundNumber accuracy() {
        return number.value(selection.validationAccuracy(), place.at("validationAccuracy"), "bonus.cell");
    }
}

package io.github.softmaxreport.report;

import io.github.softmaxreport.export.ShortestDecimal;
import io.github.softmaxreport.export.Source;
import java.util.function.DoubleFunction;

/**
 * A number of the results or of the configuration that knows what it is. Each format writes it as
 * {@code <data value="full precision" title="what it is" data-from="where it lies">text</data>}.
 *
 * @param value at full precision
 * @param source where results.json holds it
 * @param explanation what it is, given the way in which numbers of its kind are written
 */
public record BoundNumber(double value, Source source, Explanation explanation) {
    /** What a number is, in words; further numbers in it take the same format. */
    public interface Explanation {
        String with(DoubleFunction<String> format);
    }

    /** A fraction as a percentage. */
    public Markup percent() {
        return as(NumberText::percent);
    }

    /** A fraction as a percentage, with the decimals that it has. */
    public Markup share() {
        return as(NumberText::share);
    }

    /** A difference of fractions in percentage points, without the unit. */
    public Markup points() {
        return as(NumberText::points);
    }

    /** A loss or cost, without its unit. */
    public Markup nats() {
        return as(NumberText::nats);
    }

    /** A correlation, two decimals. */
    public Markup correlation() {
        return as(NumberText::correlation);
    }

    /** Mantissa and power of ten. */
    public Markup scientific() {
        return as(NumberText::scientific);
    }

    /** A probability. */
    public Markup probability() {
        return as(NumberText::probability);
    }

    /** A whole number. */
    public Markup count() {
        return as(NumberText::count);
    }

    /** As many decimals as the number has. */
    public Markup decimal() {
        return as(NumberText::decimal);
    }

    /** As program code has it. */
    public Markup raw() {
        return as(NumberText::raw);
    }

    /** Whether there is a number to write; its text is a dash otherwise. */
    public boolean finite() {
        return Double.isFinite(value);
    }

    /** Without its sign. */
    public BoundNumber magnitude() {
        return new BoundNumber(Math.abs(value), source.with("magnitude"), explanation);
    }

    /** Written by a format. */
    Markup as(DoubleFunction<String> format) {
        if (!finite()) {
            return new Markup("—");
        }
        return new Markup("<data value=\"" + ShortestDecimal.of(value) + "\" title=\""
                + Markup.text(explanation.with(format)) + "\" data-from=\"" + Markup.text(source.toString()) + "\">"
                + Markup.text(format.apply(value)) + "</data>");
    }
}

package io.github.softmaxreport.report;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientError;
import io.github.softmaxreport.export.Places;
import io.github.softmaxreport.export.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The gradient verification as templates read it.
 *
 * @param setting whose loss, preprocessing and start deviation were verified: the study's first
 */
public record GradientView(GradientCheck check, GradientVerification asked, SettingView setting, Numbers number) {
    /**
     * A column of the tables: a method and a block of parameters.
     *
     * @param errors the maximum relative errors in the write-up's setting
     */
    public record Column(Markup method, Markup block, String methodName, String blockName, Quantity errors) {
        /** Whether an error belongs into it. */
        boolean holds(GradientError e) {
            return Numbers.yaml(e.method()).equals(methodName)
                    && Numbers.yaml(e.block()).equals(blockName);
        }
    }

    /**
     * A comparison.
     *
     * @param place where results.json holds it
     */
    record Placed(GradientError error, Source place) {}

    /** Every comparison made with one batch size, number of dimensions, λ and start. */
    public record Case(List<Placed> errors, GradientView gradient) {
        public BoundNumber images() {
            return common(GradientError::images, "images");
        }

        public BoundNumber dimensions() {
            return common(GradientError::dimensions, "dimensions");
        }

        public BoundNumber regularization() {
            return common(GradientError::regularization, "regularization");
        }

        public BoundNumber seed() {
            return common(GradientError::seed, "seed");
        }

        private BoundNumber common(ToDoubleFunction<GradientError> value, String name) {
            Placed first = errors.get(0);
            return gradient.number.value(value.applyAsDouble(first.error), first.place.at(name), "gradient." + name);
        }

        /** An error of a column, max or aggregated; empty text where it was not asked for. */
        private Markup cell(Column column, String name) {
            ToDoubleFunction<GradientError> error = switch (name) {
                case "max" -> GradientError::maxRelativeError;
                case "aggregated" -> GradientError::aggregatedRelativeError;
                default -> throw new UnknownNameException("error of a gradient", name, List.of("max", "aggregated"));
            };
            String key = "gradient." + name;
            return errors.stream()
                    .filter(e -> column.holds(e.error))
                    .findFirst()
                    .map(e -> gradient.number
                            .value(
                                    error.applyAsDouble(e.error),
                                    e.place.at(name + "RelativeError"),
                                    key,
                                    column.method.plain(),
                                    column.block.plain())
                            .scientific())
                    .orElse(Markup.EMPTY);
        }
    }

    public boolean passed() {
        return check.passed();
    }

    /** The number of comparisons with the complex step. */
    public BoundNumber compared() {
        return number.value(check.refereed().size(), Places.VERIFICATION.at("compared"), "gradient.compared");
    }

    /** The number of them that exceed the tolerance. */
    public BoundNumber failed() {
        return number.value(check.failures().size(), Places.VERIFICATION.at("failed"), "gradient.failed");
    }

    /** The largest aggregated relative error against the complex step. */
    public BoundNumber worst() {
        return number.value(check.worst(), Places.VERIFICATION.at("worst"), "gradient.worst");
    }

    /** A number of the configuration by its name. */
    public BoundNumber asked(String name) {
        Source all = Places.CONFIGURATION.at("gradientVerification");
        Source writeUp = all.at("writeUp");
        Map<String, BoundNumber> numbers = new LinkedHashMap<>();
        numbers.put("step", asked("step", asked.step(), all));
        numbers.put("complexStep", asked("complexStep", asked.complexStep(), all));
        numbers.put("epsilon", asked("epsilon", asked.epsilon(), all));
        numbers.put("tolerance", asked("tolerance", check.tolerance(), all));
        numbers.put("images", asked("images", asked.writeUp().images(), writeUp));
        numbers.put("dimensions", asked("dimensions", asked.writeUp().dimensions(), writeUp));
        numbers.put("regularization", asked("regularization", asked.writeUp().regularization(), writeUp));
        numbers.put("starts", asked("starts", asked.writeUp().starts(), writeUp));
        BoundNumber value = numbers.get(name);
        if (value == null) {
            throw new UnknownNameException("number of the gradient verification", name, numbers.keySet());
        }
        return value;
    }

    private BoundNumber asked(String name, double value, Source block) {
        return number.value(value, block.at(name), "asked." + name);
    }

    /** All methods with all blocks. */
    public List<Column> columns() {
        return Arrays.stream(DifferenceMethod.values())
                .flatMap(m -> Arrays.stream(ParameterBlock.values()).map(b -> column(m, b)))
                .toList();
    }

    /** The cells of a row for all columns, each aligned with the others of its column; the error is max or aggregated. */
    public List<List<Markup>> cells(List<Case> rows, String error) {
        List<List<Markup>> columns = columns().stream()
                .map(column -> number.aligned(
                        rows.stream().map(row -> row.cell(column, error)).toList()))
                .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
                .toList();
    }

    /** The write-up's setting, start by start. */
    public List<Case> starts() {
        return cases(check.writeUp(), 0);
    }

    /** The table over batch sizes, dimensions and λ. */
    public List<Case> table() {
        return cases(check.table(), check.writeUp().size());
    }

    /** The comparisons over steps. */
    List<Placed> steps() {
        return placed(check.steps(), check.writeUp().size() + check.table().size());
    }

    /** @param before comparisons that stand before these in results.json */
    private static List<Placed> placed(List<GradientError> errors, int before) {
        return IntStream.range(0, errors.size())
                .mapToObj(i -> new Placed(errors.get(i), Places.GRADIENTS.at(before + i)))
                .toList();
    }

    private List<Case> cases(List<GradientError> errors, int before) {
        Map<List<Object>, List<Placed>> groups = new LinkedHashMap<>();
        for (Placed p : placed(errors, before)) {
            GradientError e = p.error;
            List<Object> key = List.of(e.seed(), e.images(), e.dimensions(), e.regularization());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(p);
        }
        return groups.values().stream()
                .map(group -> new Case(List.copyOf(group), this))
                .toList();
    }

    private Column column(DifferenceMethod method, ParameterBlock block) {
        return new Column(
                Markup.text(number.word(method)),
                Markup.text(number.word(block)),
                Numbers.yaml(method),
                Numbers.yaml(block),
                number.gradient(Numbers.yaml(method), Numbers.yaml(block)));
    }
}

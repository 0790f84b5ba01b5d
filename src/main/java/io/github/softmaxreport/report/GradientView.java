package io.github.softmaxreport.report;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.GradientVerification;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.evaluate.GradientCheck;
import io.github.softmaxreport.evaluate.GradientError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** Every comparison made with one batch size, number of dimensions, λ and start. */
    public record Case(GradientError example, List<GradientError> errors, GradientView gradient) {
        public BoundNumber images() {
            return gradient.number.value(example.images(), "gradient.images");
        }

        public BoundNumber dimensions() {
            return gradient.number.value(example.dimensions(), "gradient.dimensions");
        }

        public BoundNumber regularization() {
            return gradient.number.value(example.regularization(), "gradient.regularization");
        }

        public BoundNumber seed() {
            return gradient.number.value((double) example.seed(), "gradient.seed");
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
                    .filter(column::holds)
                    .findFirst()
                    .map(e -> gradient.number
                            .value(error.applyAsDouble(e), key, column.method.plain(), column.block.plain())
                            .scientific())
                    .orElse(Markup.EMPTY);
        }
    }

    public boolean passed() {
        return check.passed();
    }

    /** The number of comparisons with the complex step. */
    public BoundNumber compared() {
        long count = Stream.concat(check.writeUp().stream(), check.table().stream())
                .filter(e -> e.method() == DifferenceMethod.COMPLEX_STEP)
                .count();
        return number.value((double) count, "gradient.compared");
    }

    /** The number of them that exceed the tolerance. */
    public BoundNumber failed() {
        return number.value(check.failures().size(), "gradient.failed");
    }

    /** The largest aggregated relative error against the complex step. */
    public BoundNumber worst() {
        double worst = Stream.concat(check.writeUp().stream(), check.table().stream())
                .filter(e -> e.method() == DifferenceMethod.COMPLEX_STEP)
                .mapToDouble(GradientError::aggregatedRelativeError)
                .max()
                .orElse(Double.NaN);
        return number.value(worst, "gradient.worst");
    }

    /** A number of the configuration by its name. */
    public BoundNumber asked(String name) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("step", asked.step());
        numbers.put("complexStep", asked.complexStep());
        numbers.put("epsilon", asked.epsilon());
        numbers.put("tolerance", check.tolerance());
        numbers.put("images", (double) asked.writeUp().images());
        numbers.put("dimensions", (double) asked.writeUp().dimensions());
        numbers.put("regularization", asked.writeUp().regularization());
        numbers.put("starts", (double) asked.writeUp().starts());
        Double value = numbers.get(name);
        if (value == null) {
            throw new UnknownNameException("number of the gradient verification", name, numbers.keySet());
        }
        return number.value(value, "asked." + name);
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
        return cases(check.writeUp());
    }

    /** The table over batch sizes, dimensions and λ. */
    public List<Case> table() {
        return cases(check.table());
    }

    private List<Case> cases(List<GradientError> errors) {
        Map<List<Object>, List<GradientError>> groups = new LinkedHashMap<>();
        for (GradientError e : errors) {
            List<Object> key = List.of(e.seed(), e.images(), e.dimensions(), e.regularization());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(e);
        }
        return groups.values().stream()
                .map(group -> new Case(group.get(0), List.copyOf(group), this))
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

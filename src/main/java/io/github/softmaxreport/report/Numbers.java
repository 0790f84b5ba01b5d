package io.github.softmaxreport.report;

import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.Metric;
import io.github.softmaxreport.evaluate.Split;
import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Places;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The one binding between results and text: a template names a result, its statistic and its format, as in
 * {@code number.of('1.2', 'test', 'accuracy').mean().percent()}. A name that does not exist is an error.
 */
public final class Numbers {
    private final StudyResult study;
    private final Places places;
    private final Words words;

    Numbers(StudyResult study, Findings findings, Words words) {
        this.study = study;
        this.words = words;
        places = new Places(
                study.experiments().stream().map(ExperimentResult::id).toList(), findings.differences());
    }

    /** Where results.json holds what. */
    Places places() {
        return places;
    }

    /** The experiments that numbers are of. */
    List<ExperimentResult> experiments() {
        return study.experiments();
    }

    /** A metric at the end of training: split train, validation or test; metric cost, loss or accuracy. */
    public Quantity of(String experiment, String split, String metric) {
        Split part = split(split);
        Metric what = metric(metric);
        return seeds(
                experiment(experiment).last(part, what),
                places.last(experiment, part, what),
                words.filled("quantity.last", word(part), word(what), experiment));
    }

    /** A metric on the training or validation images after an epoch; 0 is before the first update. */
    public Quantity at(String experiment, String split, String metric, int epoch) {
        Split part = split(split);
        Metric what = metric(metric);
        String key = epoch == 0 ? "quantity.start" : "quantity.epoch";
        return seeds(
                experiment(experiment).at(part, what, epoch),
                places.at(experiment, part, what, epoch),
                words.filled(key, word(part), word(what), experiment, NumberText.count(epoch)));
    }

    /** The maximum relative error of the gradient in the write-up's setting, over starts. */
    public Quantity gradient(String method, String block) {
        DifferenceMethod how = name(DifferenceMethod.class, "method", method);
        ParameterBlock part = name(ParameterBlock.class, "block", block);
        return new Quantity(
                study.gradientCheck().writeUp(how, part),
                Places.writeUp(how, part),
                words.filled("quantity.gradient", word(how), word(part)),
                "starts",
                words);
    }

    /** A statistic over seeds that the words' entry {@code quantity.KEY} names. */
    public Quantity over(Statistic statistic, Source source, String key, Object... arguments) {
        return seeds(statistic, source, words.filled("quantity." + key, arguments));
    }

    /** A single number that the words' entry {@code value.KEY} explains. */
    public BoundNumber value(double value, Source source, String key, Object... arguments) {
        return new BoundNumber(value, source, format -> words.filled("value." + key, arguments));
    }

    /** A text of the results or of the configuration, bound to its place where numerals are in it. */
    public Markup text(String plain, Source source) {
        Markup text = Markup.text(plain);
        return plain.chars().anyMatch(Character::isDigit)
                ? new Markup("<span data-from=\"" + Markup.text(source.toString()) + "\">" + text + "</span>")
                : text;
    }

    /** A number among the hyperparameters of an experiment, by its key in the configuration. */
    BoundNumber hyperparameter(String experiment, String key) {
        Map<String, Object> values =
                experiment(experiment).experiment().hyperparameters().values();
        if (values.get(key) instanceof Number number) {
            Source place = places.experiment(experiment).at("hyperparameters").at((Object[]) key.split("\\."));
            return value(number.doubleValue(), place, "hyperparameter", words.of("hyperparameter." + key), experiment);
        }
        values.values().removeIf(value -> !(value instanceof Number));
        throw new UnknownNameException("numeric hyperparameter", key, values.keySet());
    }

    /** The cells of a table's column, so that they stand under each other at the decimal point. */
    public List<Markup> aligned(List<Markup> cells) {
        return Alignment.of(cells);
    }

    /** Images in a split. */
    public BoundNumber images(String split) {
        Split part = split(split);
        int count = switch (part) {
            case TRAIN -> study.dataset().train();
            case VALIDATION -> study.dataset().validation();
            case TEST -> study.dataset().test();
        };
        return value(count, Places.DATASET.at("images", split), "images", word(part));
    }

    /** The number of classes, K. */
    public BoundNumber classes() {
        return value(
                study.dataset().classNames().size(),
                Places.DATASET.at("classNames").each().with("count"),
                "classes");
    }

    /** The number of inputs, d. */
    public BoundNumber dimensions() {
        return value(study.dataset().dimensions(), Places.DATASET.at("dimensions"), "dimensions");
    }

    /** A word for a constant of an enumeration: the entry {@code type.constant}, for example {@code split.train}. */
    String word(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return words.of(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + yaml(constant));
    }

    /** The constant's name as configuration and templates write it: lower case with dashes. */
    static String yaml(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Quantity seeds(Statistic statistic, Source source, String name) {
        return new Quantity(statistic, source, name, "seeds", words);
    }

    private ExperimentResult experiment(String id) {
        return study.experiments().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        "experiment",
                        id,
                        study.experiments().stream().map(ExperimentResult::id).toList()));
    }

    /** A split by its name in templates. */
    static Split split(String read) {
        return name(Split.class, "split", read);
    }

    /** A metric by its name in templates. */
    static Metric metric(String read) {
        return name(Metric.class, "metric", read);
    }

    private static <E extends Enum<E>> E name(Class<E> type, String kind, String read) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(c -> yaml(c).equals(read))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        kind, read, constants.stream().map(Numbers::yaml).toList()));
    }
}

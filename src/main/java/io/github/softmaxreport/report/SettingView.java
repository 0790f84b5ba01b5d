package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.CurveShape;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.export.Source;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An experiment as templates read it.
 *
 * @param distinction what tells it from the study's other settings, beside its numbers
 */
public record SettingView(
        ExperimentResult result, DatasetDescription dataset, Distinction distinction, Numbers number, Words words) {
    /** The hyperparameters whose values tables of differences show. */
    private static final List<String> COMPARED = List.of("regularization", "learningRate", "batchSize", "epochs");
    /** The splits that are measured after every epoch. */
    private static final List<String> CURVES = List.of("train", "validation");

    public String id() {
        return result.id();
    }

    /** The id, to be read. */
    public Label name() {
        return new Label("setting " + id(), id());
    }

    /** The section's title, encoded. */
    public Markup title() {
        return number.text(result.experiment().title(), place().at("title"));
    }

    /** The loss's key in the configuration. */
    public String loss() {
        return hyperparameters().loss().key();
    }

    /** The loss in words. */
    public Markup lossName() {
        return Markup.text(number.word(hyperparameters().loss()));
    }

    /** The preprocessing in words. */
    public Markup preprocessingName() {
        return Markup.text(number.word(hyperparameters().preprocessing()));
    }

    /** What follows a loss or cost: a space and its unit, or nothing. */
    public Markup unit() {
        String unit = words.of("unit." + loss());
        return unit.isEmpty() ? Markup.EMPTY : new Markup("\u00a0" + Markup.text(unit));
    }

    /** The unit in parentheses after the name of a quantity, or nothing. */
    public Markup inUnit() {
        String unit = words.of("unit." + loss());
        return unit.isEmpty() ? Markup.EMPTY : new Markup("\u00a0(" + Markup.text(unit) + ")");
    }

    /** Whether λ is above zero: only then do cost and loss differ. */
    public boolean regularized() {
        return hyperparameters().regularization() > 0;
    }

    /** Whether each epoch has a new order of the images. */
    public boolean shuffled() {
        return hyperparameters().shuffle();
    }

    /** Whether a run is plain gradient descent over the images in file order, preprocessed by this method. */
    boolean unshuffled(PreprocessingMethod method) {
        return !shuffled()
                && hyperparameters().descendsPlainly()
                && hyperparameters().preprocessing() == method;
    }

    /** Whether its batches would be larger than the training set, and so are all of it. */
    public boolean wholeBatches() {
        return hyperparameters().batchSize() > dataset.train();
    }

    /** Whether several seeds were run. */
    public boolean repeated() {
        return result.runs().size() > 1;
    }

    /** The number of seeds. */
    public BoundNumber seeds() {
        return number.value(result.runs().size(), number.places().runs(id()).with("count"), "seeds", id());
    }

    /** A metric at the end of training; see {@link Numbers#of}. */
    public Quantity of(String split, String metric) {
        return number.of(id(), split, metric);
    }

    /** A metric over epochs, split train or validation. */
    public CurveView curve(String split, String metric) {
        if (!CURVES.contains(split)) {
            throw new UnknownNameException("curve", split, CURVES);
        }
        return new CurveView(
                epoch -> number.at(id(), split, metric, epoch),
                CurveShape.of(result, Numbers.split(split), Numbers.metric(metric)),
                place().at("observed", "curves", split, metric),
                number);
    }

    /** The epochs from 0 to the last. */
    public List<EpochView> epochs() {
        return IntStream.rangeClosed(0, result.epochs())
                .mapToObj(epoch -> new EpochView(epoch, this))
                .toList();
    }

    /** All runs, in the order of the seeds. */
    public List<RunView> runs() {
        Source runs = place().at("runs");
        return IntStream.range(0, result.runs().size())
                .mapToObj(i -> new RunView(result.runs().get(i), runs.at(i), id(), number))
                .toList();
    }

    /** Per-class results on the test images. */
    public ConfusionView confusion() {
        return new ConfusionView(this);
    }

    /** The test set's own 95 % interval around the mean accuracy. */
    public SamplingView sampling() {
        return SamplingView.of(this);
    }

    /** A class's learnt weights of the first seed. */
    public WeightTemplate template(String className) {
        int k = dataset.classNames().indexOf(className);
        if (k < 0) {
            throw new UnknownNameException("class", className, dataset.classNames());
        }
        return WeightTemplate.of(result.trained(), k, dataset);
    }

    /** The keys of the numbers whose columns tables have, as far as it differs from another in them: tables say how. */
    public List<String> differences(SettingView other) {
        return COMPARED.stream()
                .filter(hyperparameters().differences(other.hyperparameters())::contains)
                .toList();
    }

    /** Whether it differs from another in anything beside these. */
    public boolean differsBeyond(SettingView other) {
        return !COMPARED.containsAll(hyperparameters().differences(other.hyperparameters()));
    }

    /** A number among the hyperparameters, by its key in the configuration. */
    public BoundNumber hyperparameter(String key) {
        return number.hyperparameter(id(), key);
    }

    /** All hyperparameters, in the order of the configuration's reference. */
    public List<HyperparameterView> hyperparameterTable() {
        return hyperparameters().values().entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private HyperparameterView row(String key, Object value) {
        boolean given = result.experiment().given().contains(key);
        return new HyperparameterView(key, Markup.text(words.of("hyperparameter." + key)), shown(key, value), given);
    }

    private Markup shown(String key, Object value) {
        if (value instanceof Integer) {
            return hyperparameter(key).count();
        } else if (value instanceof Double) {
            return hyperparameter(key).decimal();
        }
        return Markup.text(value instanceof Enum<?> constant ? number.word(constant) : words.of(key + "." + value));
    }

    /** Where results.json holds it. */
    Source place() {
        return number.places().experiment(id());
    }

    private Hyperparameters hyperparameters() {
        return result.experiment().hyperparameters();
    }
}

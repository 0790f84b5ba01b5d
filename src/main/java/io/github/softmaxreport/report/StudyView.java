package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Hyperparameters;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.config.TitleBlock;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.export.Places;
import io.github.softmaxreport.export.Source;
import io.github.softmaxreport.study.StudyResult;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The study as templates read it: its title block, its data and its settings.
 *
 * @param settings in the study's order
 */
public record StudyView(StudyResult study, List<SettingView> settings, Numbers number, Words words) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static StudyView of(StudyResult study, Numbers number, Words words) {
        List<Hyperparameters> all = study.experiments().stream()
                .map(e -> e.experiment().hyperparameters())
                .toList();
        List<SettingView> settings = study.experiments().stream()
                .map(e -> new SettingView(
                        e, study.dataset(), Distinction.of(e.experiment(), all, number, words), number, words))
                .toList();
        return new StudyView(study, settings, number, words);
    }

    public Markup institution() {
        return block("institution", block().institution());
    }

    public Markup course() {
        return block("course", block().course());
    }

    public Markup title() {
        return block("title", block().title());
    }

    public Markup author() {
        return block("author", block().author());
    }

    /** 12 April 2019. */
    public Markup date() {
        return number.text(DATE.format(block().date()), Places.CONFIGURATION.at("report", "date"));
    }

    /** 2019-04-12. */
    public String isoDate() {
        return block().date().toString();
    }

    /** The name of the data set; of images of the user's own, which folder they are of. */
    public Markup dataset() {
        return data().own()
                ? new Markup(words.filled("dataset.own", data().folder()))
                : number.text(study.dataset().name(), Places.DATASET.at("name"));
    }

    public Markup origin() {
        return number.text(study.dataset().origin(), Places.DATASET.at("origin"));
    }

    /** What was learnt from. */
    public DatasetView data() {
        return new DatasetView(study.dataset(), study.study().dataset().images(), number, words);
    }

    /** Whether the numbers come from the bundled sample. */
    public boolean sample() {
        return study.dataset().sample();
    }

    /** The keys of the losses that settings minimise, in the order in which they first appear. */
    public List<String> losses() {
        return hyperparameters().map(h -> h.loss().key()).distinct().toList();
    }

    /** A loss in words, by its key. */
    public Markup lossName(String key) {
        return Markup.text(words.of("lossFunction." + key));
    }

    /** All losses in words, as an enumeration. */
    public Markup lossNames() {
        return words.list(losses().stream().map(this::lossName).toList());
    }

    /** Whether all settings minimise the same loss: only then can their costs be compared. */
    public boolean oneLoss() {
        return losses().size() == 1;
    }

    /** Whether λ is above zero somewhere: only then do cost and loss differ. */
    public boolean regularized() {
        return settings().stream().anyMatch(SettingView::regularized);
    }

    /** Whether some setting's batches would be larger than the training set, and so are all of it. */
    public boolean wholeBatches() {
        return settings().stream().anyMatch(SettingView::wholeBatches);
    }

    /** Whether settings differ in loss, preprocessing or order of the images. */
    public boolean distinguished() {
        return settings().stream().anyMatch(s -> s.distinction().present());
    }

    /** The ids of all settings. */
    public List<String> ids() {
        return study.experiments().stream().map(ExperimentResult::id).toList();
    }

    /** A setting by its id. */
    public SettingView setting(String id) {
        return settings().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException("setting", id, ids()));
    }

    /**
     * A setting that a short script can repeat from its start: cross-entropy, file order, pixels / 255, and the smallest
     * learning rate, with which rounding errors grow least. Empty without one.
     */
    public List<SettingView> replayable() {
        return settings().stream()
                .filter(s -> s.loss().equals(LossFunction.CROSS_ENTROPY.key()))
                .filter(s -> s.unshuffled(PreprocessingMethod.UNIT_RANGE)
                        && !study.study().dataset().holdOut().present())
                .min(Comparator.comparingDouble(
                        s -> s.hyperparameter("learningRate").value()))
                .stream()
                .toList();
    }

    /** Whether all settings share a number among their hyperparameters. */
    public boolean shared(String key) {
        return settings().stream()
                        .map(s -> s.hyperparameter(key).value())
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether all settings have the same number of seeds. */
    public boolean sameSeeds() {
        return seedCounts().distinct().count() == 1;
    }

    /** The smallest number of seeds of a setting. */
    public BoundNumber fewestSeeds() {
        return number.value(seedCounts().min().orElseThrow(), Source.of("/observed/fewestSeeds"), "seeds.fewest");
    }

    /** The largest number of seeds of a setting. */
    public BoundNumber mostSeeds() {
        return number.value(seedCounts().max().orElseThrow(), Source.of("/observed/mostSeeds"), "seeds.most");
    }

    /** The number of settings. */
    public BoundNumber size() {
        return number.value(study.experiments().size(), number.places().all().with("count"), "settings");
    }

    private IntStream seedCounts() {
        return study.experiments().stream().mapToInt(e -> e.runs().size());
    }

    private Stream<Hyperparameters> hyperparameters() {
        return study.experiments().stream().map(e -> e.experiment().hyperparameters());
    }

    private Markup block(String key, String text) {
        return number.text(text, Places.CONFIGURATION.at("report", key));
    }

    private TitleBlock block() {
        return study.study().report();
    }
}

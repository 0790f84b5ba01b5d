package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.Statistic;
import io.github.softmaxreport.export.Places;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What the test images of each class were taken for, over seeds. */
public record ConfusionView(SettingView setting) {
    /**
     * A pair of true and predicted class.
     *
     * @param share of the true class's images, over seeds
     */
    public record Cell(Markup trueClass, Markup predictedClass, Quantity share) {}

    /** The cell of each class with itself, where the class has test images. */
    public List<Cell> recognised() {
        return classes().filter(k -> images(k) > 0).mapToObj(k -> cell(k, k)).toList();
    }

    /** The same, highest mean first. */
    public List<Cell> ranked() {
        return recognised().stream().sorted(byShare().reversed()).toList();
    }

    /** The classes with the highest mean accuracy. */
    public List<Markup> bestNames() {
        return asAccurateAs(best());
    }

    /** The classes with the lowest mean accuracy. */
    public List<Markup> worstNames() {
        return asAccurateAs(worst());
    }

    private List<Markup> asAccurateAs(Cell one) {
        return recognised().stream()
                .filter(cell -> mean(cell) == mean(one))
                .map(Cell::trueClass)
                .toList();
    }

    /** The class with the highest mean accuracy, the first of equals. */
    public Cell best() {
        return recognised().stream().max(byShare()).orElseThrow();
    }

    /** The class with the lowest mean accuracy, the first of equals. */
    public Cell worst() {
        return recognised().stream().min(byShare()).orElseThrow();
    }

    /** The most frequent mistake, by its share of the true class. */
    public Cell mistake() {
        return mistakes().stream().max(byShare()).orElseThrow();
    }

    /** Whether any class was taken for another. */
    public boolean mistaken() {
        return mean(mistake()) > 0;
    }

    /** Whether every class is recognised as often as every other. */
    public boolean alike() {
        return mean(best()) == mean(worst());
    }

    /** Whether another mistake is as frequent. */
    public boolean mistakesTie() {
        double most = mean(mistake());
        return mistakes().stream().filter(cell -> mean(cell) == most).count() > 1;
    }

    private List<Cell> mistakes() {
        return classes()
                .filter(k -> images(k) > 0)
                .boxed()
                .flatMap(k -> classes().filter(j -> j != k).mapToObj(j -> cell(k, j)))
                .toList();
    }

    private static double mean(Cell cell) {
        return cell.share().statistic().mean();
    }

    /** The classes with test images for which no image was taken in any run. */
    public List<Markup> neverPredicted() {
        return names(k -> setting.result().runs().stream()
                .noneMatch(run -> run.test().confusion().predicts(k)));
    }

    /** The share of its images that a class would get right if classes were drawn at random. */
    public BoundNumber chance() {
        return setting.number()
                .value(1.0 / setting.dataset().classNames().size(), Places.DATASET.at("chance"), "chance");
    }

    /** The other classes whose accuracy lies below that, the sampling interval included. */
    public List<Markup> belowChance() {
        List<Markup> never = neverPredicted();
        return names(k -> setting.result().sampling(k).orElseThrow().high() < chance().value()).stream()
                .filter(name -> !never.contains(name))
                .toList();
    }

    /** The fewest test images of a class that has any. */
    public BoundNumber fewestImages() {
        return images(Comparator.comparingInt(k -> images(k)));
    }

    /** The most test images of a class. */
    public BoundNumber mostImages() {
        return images(Comparator.<Integer>comparingInt(k -> -images(k)));
    }

    private BoundNumber images(Comparator<Integer> order) {
        int k = classes().filter(c -> images(c) > 0).boxed().min(order).orElseThrow();
        return setting.number().value(images(k), Places.DATASET.at("testImagesByClass", k), "images.class");
    }

    /** The same names, or of more than ten the first five and that there are others. */
    public List<Markup> some(List<Markup> names) {
        return DatasetView.some(names, setting.words());
    }

    private List<Markup> names(IntPredicate chosen) {
        return classes()
                .filter(k -> images(k) > 0)
                .filter(chosen)
                .mapToObj(this::name)
                .toList();
    }

    private Markup name(int k) {
        return setting.number().text(setting.dataset().classNames().get(k), Places.DATASET.at("classNames", k));
    }

    private Cell cell(int trueClass, int predicted) {
        String from = setting.dataset().classNames().get(trueClass);
        String to = setting.dataset().classNames().get(predicted);
        Statistic share = setting.result().over(run -> run.test().confusion().share(trueClass, predicted));
        return new Cell(
                name(trueClass),
                name(predicted),
                setting.number()
                        .over(
                                share,
                                setting.number().places().runs(setting.id()).at("test", "shares", trueClass, predicted),
                                "confusion",
                                from,
                                to,
                                setting.id()));
    }

    private int images(int trueClass) {
        return setting.result().counted().images(trueClass);
    }

    private IntStream classes() {
        return IntStream.range(0, setting.dataset().classNames().size());
    }

    private static Comparator<Cell> byShare() {
        return Comparator.comparingDouble(ConfusionView::mean);
    }
}

package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.ConfusionMatrix;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
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
        return setting.number().value(1.0 / setting.classNames().size(), "chance");
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
        return images(IntStream::min);
    }

    /** The most test images of a class. */
    public BoundNumber mostImages() {
        return images(IntStream::max);
    }

    private BoundNumber images(Function<IntStream, OptionalInt> extreme) {
        int images = extreme.apply(classes().map(this::images).filter(count -> count > 0))
                .orElseThrow();
        return setting.number().value(images, "images.class");
    }

    private List<Markup> names(IntPredicate chosen) {
        return classes()
                .filter(k -> images(k) > 0)
                .filter(chosen)
                .mapToObj(k -> Markup.text(setting.classNames().get(k)))
                .toList();
    }

    private Cell cell(int trueClass, int predicted) {
        int images = images(trueClass);
        String from = setting.classNames().get(trueClass);
        String to = setting.classNames().get(predicted);
        Statistic share =
                setting.result().over(run -> (double) count(run.test().confusion(), trueClass, predicted) / images);
        return new Cell(
                Markup.text(from), Markup.text(to), setting.number().over(share, "confusion", from, to, setting.id()));
    }

    private int images(int trueClass) {
        return setting.result().counted().images(trueClass);
    }

    private IntStream classes() {
        return IntStream.range(0, setting.classNames().size());
    }

    private static int count(ConfusionMatrix confusion, int trueClass, int predicted) {
        return confusion.counts().get(trueClass).get(predicted);
    }

    private static Comparator<Cell> byShare() {
        return Comparator.comparingDouble(ConfusionView::mean);
    }
}

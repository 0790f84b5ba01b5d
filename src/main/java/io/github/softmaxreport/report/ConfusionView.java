package io.github.softmaxreport.report;

import io.github.softmaxreport.evaluate.ConfusionMatrix;
import io.github.softmaxreport.evaluate.Statistic;
import java.util.Comparator;
import java.util.List;
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

    /** The class with the highest mean accuracy. */
    public Cell best() {
        return recognised().stream().max(byShare()).orElseThrow();
    }

    /** The class with the lowest mean accuracy. */
    public Cell worst() {
        return recognised().stream().min(byShare()).orElseThrow();
    }

    /** The most frequent mistake, by its share of the true class. */
    public Cell mistake() {
        return classes()
                .filter(k -> images(k) > 0)
                .boxed()
                .flatMap(k -> classes().filter(j -> j != k).mapToObj(j -> cell(k, j)))
                .max(byShare())
                .orElseThrow();
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
        return setting.result().runs().get(0).test().confusion().counts().get(trueClass).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private IntStream classes() {
        return IntStream.range(0, setting.classNames().size());
    }

    private static int count(ConfusionMatrix confusion, int trueClass, int predicted) {
        return confusion.counts().get(trueClass).get(predicted);
    }

    private static Comparator<Cell> byShare() {
        return Comparator.comparingDouble(cell -> cell.share().statistic().mean());
    }
}

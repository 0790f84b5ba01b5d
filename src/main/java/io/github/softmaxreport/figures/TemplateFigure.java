package io.github.softmaxreport.figures;

import io.github.softmaxreport.data.DatasetDescription;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.model.LinearClassifier;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rows of W as images: what the classifier looks for in each class. */
final class TemplateFigure {
    private static final int MID_GREY = 128;

    private TemplateFigure() {}

    static Figure of(ExperimentResult result, DatasetDescription dataset, Medium medium) {
        String id = "templates-" + result.id();
        Canvas canvas = new Canvas(id, medium);
        LinearClassifier trained = result.trained();
        if (trained.dimensions() != dataset.width() * dataset.height() * dataset.channels()) {
            throw new IllegalArgumentException("W of " + result.id() + " has d = " + trained.dimensions()
                    + ", but the images are " + dataset.width() + " x " + dataset.height() + " x "
                    + dataset.channels());
        }
        List<Panel> panels = IntStream.range(0, trained.classes())
                .mapToObj(k -> canvas.image(dataset.classNames().get(k), template(trained, k, dataset)))
                .toList();
        return new Figure(id, FigureKind.WEIGHT_TEMPLATES, result.id(), panels, data(trained, dataset));
    }

    /** Which weights are black and which are white; none where no weight is a finite number. */
    private static DataTable data(LinearClassifier trained, DatasetDescription dataset) {
        return new DataTable(
                List.of("class", "smallest_weight", "largest_weight"),
                IntStream.range(0, trained.classes())
                        .mapToObj(k -> {
                            Optional<Range> range = finite(trained, k);
                            return List.of(
                                    Cell.of(dataset.classNames().get(k)),
                                    Cell.of(range.stream()
                                            .mapToDouble(Range::min)
                                            .findFirst()),
                                    Cell.of(range.stream()
                                            .mapToDouble(Range::max)
                                            .findFirst()));
                        })
                        .toList());
    }

    private static Optional<Range> finite(LinearClassifier trained, int k) {
        return Range.of(IntStream.range(0, trained.dimensions())
                .mapToObj(j -> trained.weight(k, j))
                .filter(Double::isFinite)
                .toList());
    }

    /**
     * Row k of W, smallest value black and largest white in each plane; mid-grey where all are equal or not finite.
     *
     * @param dataset says how a row is an image: planes one after the other, each row-major; one plane is grey, three
     *     are red, green and blue
     */
    static BufferedImage template(LinearClassifier trained, int k, DatasetDescription dataset) {
        int width = dataset.width();
        int area = width * dataset.height();
        BufferedImage image = new BufferedImage(width, dataset.height(), BufferedImage.TYPE_INT_RGB);
        Range range = finite(trained, k).orElse(new Range(0, 0));
        for (int p = 0; p < area; p++) {
            int rgb = 0;
            for (int plane = 0; plane < 3; plane++) {
                int j = p + Math.min(plane, dataset.channels() - 1) * area;
                rgb = rgb << 8 | level(trained.weight(k, j), range);
            }
            image.setRGB(p % width, p / width, rgb);
        }
        return image;
    }

    private static int level(double weight, Range range) {
        double share = (weight - range.min()) / range.height();
        return Double.isFinite(share) ? (int) Math.round(255 * share) : MID_GREY;
    }
}

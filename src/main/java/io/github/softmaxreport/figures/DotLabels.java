package io.github.softmaxreport.figures;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a label has room beside its dot: to its right, to its left, above or below it. */
final class DotLabels {
    private static final double GAP = 4;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken;

    /**
     * @param area that no label may leave
     * @param dots that no label may cover
     */
    DotLabels(Rectangle2D area, List<Rectangle2D> dots) {
        this.area = area;
        this.taken = new ArrayList<>(dots);
    }

    /** The place of a label, which is taken from now on; empty where none is free. */
    Optional<Rectangle2D> place(Rectangle2D dot, double width, double height) {
        double middle = dot.getCenterY() - height / 2;
        double left = dot.getCenterX() - width / 2;
        Optional<Rectangle2D> free = Stream.<Rectangle2D>of(
                        new Rectangle2D.Double(dot.getMaxX() + GAP, middle, width, height),
                        new Rectangle2D.Double(dot.getMinX() - GAP - width, middle, width, height),
                        new Rectangle2D.Double(left, dot.getMinY() - GAP - height, width, height),
                        new Rectangle2D.Double(left, dot.getMaxY() + GAP, width, height))
                .filter(area::contains)
                .filter(box -> taken.stream().noneMatch(box::intersects))
                .findFirst();
        free.ifPresent(taken::add);
        return free;
    }
}

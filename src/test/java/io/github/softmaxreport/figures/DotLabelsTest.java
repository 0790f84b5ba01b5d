package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DotLabelsTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 100, 100);
    private static final Rectangle2D DOT = new Rectangle2D.Double(40, 40, 10, 10);

    @Test
    void a_label_stands_to_the_right_of_its_dot() {
        assertThat(new DotLabels(AREA, List.of(DOT)).place(DOT, 20, 10))
                .hasValueSatisfying(box -> assertThat(box.getMinX()).isGreaterThan(DOT.getMaxX()));
    }

    @Test
    void another_dot_or_label_sends_it_to_the_left() {
        Rectangle2D other = new Rectangle2D.Double(60, 40, 10, 10);
        assertThat(new DotLabels(AREA, List.of(DOT, other)).place(DOT, 20, 10))
                .hasValueSatisfying(box -> assertThat(box.getMaxX()).isLessThan(DOT.getMinX()));
        DotLabels labels = new DotLabels(AREA, List.of(DOT));
        Rectangle2D first = labels.place(DOT, 20, 10).orElseThrow();
        assertThat(labels.place(DOT, 20, 10))
                .hasValueSatisfying(box -> assertThat(box.intersects(first)).isFalse());
    }

    @Test
    void without_room_there_is_none() {
        assertThat(new DotLabels(DOT, List.of(DOT)).place(DOT, 20, 10)).isEmpty();
    }
}

package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.TriedSettings.probabilities;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.study.ProbabilityResult;
import java.awt.geom.Path2D;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProbabilityFigureTest {
    private static final DrawnNames AS_THEY_ARE = new DrawnNames(List.of());
    private static final ChartStyle STYLE = new ChartStyle(Appearance.LIGHT, DrawnStudy.TYPEFACE);
    private static final ProbabilityResult SOFT = probabilities("soft", List.of(1, 7), List.of(3, 0), 11);
    private static final ProbabilityResult EMPTY = probabilities("empty", List.of(0, 0), List.of(0, 0), 0);

    @Test
    void trials_are_panels_on_the_same_axes() {
        List<HistogramPanel> panels = ProbabilityFigure.panels(List.of(SOFT, EMPTY), AS_THEY_ARE);
        assertThat(panels)
                .extracting(HistogramPanel::y)
                .containsOnly(panels.get(0).y());
        assertThat(panels.get(0).y().range().max()).isGreaterThanOrEqualTo(7);
        List<ReliabilityPanel> reliability = ReliabilityFigure.panels(List.of(SOFT, EMPTY), AS_THEY_ARE);
        assertThat(reliability).extracting(ReliabilityPanel::most).containsOnly(11);
    }

    @Test
    void an_outline_goes_over_its_bins() {
        PlotFrame frame = HistogramPanel.frame(Axis.around(new Range(0, 10)));
        Path2D steps = HistogramPanel.steps(frame, List.of(1, 7));
        assertThat(steps.getBounds2D().getMinY()).isEqualTo(frame.yOf(7));
        assertThat(steps.contains(frame.xOf(0.75), frame.yOf(6))).isTrue();
        assertThat(steps.contains(frame.xOf(0.25), frame.yOf(6))).isFalse();
        assertThat(HistogramPanel.steps(frame, List.of(0, 0)).getBounds2D().getHeight())
                .isZero();
    }

    @Test
    void an_empty_bin_has_no_point_and_no_bar() {
        ReliabilityPanel panel =
                ReliabilityFigure.panels(List.of(SOFT), AS_THEY_ARE).get(0);
        assertThat(panel.chart(STYLE).getSeries("bins").getXData()).containsExactly(0.75);
        assertThat(panel.chart(STYLE).getSeries("bins").getYData()).containsExactly(0.5);
        assertThat(panel.bar(panel.strip(), 0).getHeight()).isZero();
        assertThat(panel.bar(panel.strip(), 1).getHeight())
                .isEqualTo(panel.strip().height());
        assertThat(ReliabilityFigure.panels(List.of(EMPTY), AS_THEY_ARE)
                        .get(0)
                        .chart(STYLE)
                        .getSeriesCollection())
                .isEmpty();
    }

    @Test
    void panels_are_named_by_their_trial_and_drawn_even_without_images() {
        assertThat(ProbabilityFigure.of(List.of(SOFT, EMPTY), DrawnStudy.TYPEFACE)
                        .panels())
                .extracting(Panel::name)
                .containsExactly("soft", "empty");
        assertThat(ReliabilityFigure.of(List.of(EMPTY), DrawnStudy.TYPEFACE).panels())
                .extracting(Panel::name)
                .containsExactly("empty");
    }

    @Test
    void data_hold_every_bin_with_its_ends() {
        Figure histogram = ProbabilityFigure.of(List.of(SOFT), DrawnStudy.TYPEFACE);
        assertThat(histogram.data().rows().get(1))
                .containsExactly(Cell.of("soft"), Cell.of(0.5), Cell.of(1.0), Cell.of(7), Cell.of(0));
        Figure reliability = ReliabilityFigure.of(List.of(SOFT), DrawnStudy.TYPEFACE);
        assertThat(reliability.data().rows().get(0).subList(3, 6))
                .containsExactly(Cell.of(0), new Cell.Absent(), new Cell.Absent());
        assertThat(reliability.data().rows().get(1).subList(3, 6))
                .containsExactly(Cell.of(11), Cell.of(0.75), Cell.of(0.5));
    }
}

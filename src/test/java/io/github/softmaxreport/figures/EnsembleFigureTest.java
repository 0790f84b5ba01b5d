package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.TriedSettings.ensemble;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.study.EnsembleKind;
import io.github.softmaxreport.study.EnsembleResult;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;

final class EnsembleFigureTest {
    private static final ChartStyle STYLE = new ChartStyle(Appearance.LIGHT, DrawnStudy.TYPEFACE);
    private static final EnsembleResult SEEDS = new EnsembleResult(
            EnsembleKind.SEEDS, List.of(0.2, 0.3, 0.4), List.of(0.2, 0.25, 0.3), List.of(0.2, 0.26, 0.32));

    @Test
    void each_kind_is_a_panel_on_the_same_axes() {
        List<LinePanel> panels = EnsembleFigure.panels(List.of(SEEDS, ensemble(EnsembleKind.EPOCHS, 0.5, 0.6)));
        assertThat(panels.get(0).x()).isEqualTo(panels.get(1).x());
        assertThat(panels.get(0).y()).isEqualTo(panels.get(1).y());
        assertThat(panels.get(0).x().ticks()).containsExactly(1.0, 2.0, 3.0);
    }

    @Test
    void lines_are_vote_mean_and_the_members_alone() {
        XYChart chart = EnsembleFigure.panels(List.of(SEEDS)).get(0).chart(STYLE);
        assertThat(chart.getSeries("line 0").getYData()).containsExactly(new double[] {30, 30}, Offset.offset(1e-9));
        assertThat(chart.getSeries("line 1").getYData())
                .containsExactly(new double[] {20, 25, 30}, Offset.offset(1e-9));
        assertThat(chart.getSeries("line 2").getYData()[2]).isCloseTo(32, Offset.offset(1e-9));
    }

    @Test
    void an_ensemble_of_one_is_drawn() {
        Figure figure = EnsembleFigure.of(List.of(ensemble(EnsembleKind.BOOTSTRAP, 0.4)), DrawnStudy.TYPEFACE);
        assertThat(figure.panels()).extracting(Panel::name).containsExactly("bootstrap");
    }

    @Test
    void data_hold_every_size() {
        Figure figure = EnsembleFigure.of(List.of(SEEDS), DrawnStudy.TYPEFACE);
        assertThat(figure.data().rows().get(1))
                .containsExactly(Cell.of("seeds"), Cell.of(2), Cell.of(0.3), Cell.of(0.25), Cell.of(0.26));
    }
}

package io.github.softmaxreport.figures;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.findings.Drawn;
import io.github.softmaxreport.study.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.knowm.xchart.XYChart;

/** Everything that is drawn. */
public final class Figures {
    private static final List<FigureKind> OF_AN_EXPERIMENT =
            List.of(FigureKind.CURVES, FigureKind.WEIGHT_TEMPLATES, FigureKind.CONFUSION, FigureKind.CLASS_ACCURACY);
    private static final List<FigureKind> OF_ALL =
            List.of(FigureKind.TEST_ACCURACY, FigureKind.GRADIENT_ERRORS, FigureKind.TEMPLATE_OVERVIEW);

    private Figures() {}

    /** The libraries that draw, with their versions. */
    public static List<Class<?>> libraries() {
        return List.of(XYChart.class, FlatInterFont.class);
    }

    /** What {@link #of} draws, without drawing it. */
    public static List<Drawn> planned(StudyResult result) {
        List<Drawn> planned = new ArrayList<>();
        for (ExperimentResult experiment : result.experiments()) {
            for (FigureKind kind : OF_AN_EXPERIMENT) {
                planned.add(new Drawn(kind.key(), experiment.id()));
            }
        }
        if (!planned.isEmpty()) {
            OF_ALL.forEach(kind -> planned.add(new Drawn(kind.key(), "")));
            bonus(result).forEach(figure -> planned.add(figure.drawn()));
        }
        return List.copyOf(planned);
    }

    /**
     * The figures of a study: curves, weight templates, confusion and accuracy by class of each experiment in the
     * study's order, the test accuracy of all, the errors of the gradient, the templates of all experiments, and those of
     * part two; none for a study without experiments. They are drawn in parallel; the same result gives the same bytes.
     *
     * @param medium what they are for; its typeface was installed before anything else used AWT
     */
    public static List<Figure> of(StudyResult result, Medium medium) {
        List<ExperimentResult> experiments = result.experiments();
        if (experiments.isEmpty()) {
            return List.of();
        }
        CurveAxes axes = CurveAxes.of(experiments);
        double darkest = ConfusionFigure.largest(experiments);
        Axis recognised = ClassFigure.axis(experiments);
        List<Supplier<Figure>> figures = new ArrayList<>();
        for (ExperimentResult experiment : experiments) {
            figures.add(() -> CurveFigure.of(experiment, axes, medium));
            figures.add(() -> TemplateFigure.of(experiment, result.dataset(), medium));
            figures.add(() -> ConfusionFigure.of(experiment, result.dataset().classNames(), darkest, medium));
            figures.add(() -> ClassFigure.of(experiment, result.dataset().classNames(), recognised, medium));
        }
        figures.add(() -> AccuracyFigure.of(experiments, result.study().published(), medium));
        figures.add(
                () -> GradientFigure.of(result.gradientCheck(), result.study().gradientVerification(), medium));
        int ofPartOne = figures.size();
        bonus(result).forEach(figure -> figures.add(() -> figure.draw().apply(medium)));
        List<Figure> drawn =
                new ArrayList<>(figures.parallelStream().map(Supplier::get).toList());
        drawn.add(ofPartOne, TemplateOverview.of(experiments, result.dataset(), drawn));
        return List.copyOf(drawn);
    }

    private static List<BonusFigures.Planned> bonus(StudyResult result) {
        return result.bonus()
                .map(bonus -> BonusFigures.of(result.study().bonus().orElseThrow(), bonus))
                .orElse(List.of());
    }
}

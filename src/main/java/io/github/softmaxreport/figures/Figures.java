package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.ExperimentResult;
import io.github.softmaxreport.evaluate.StudyResult;
import java.util.ArrayList;
import java.util.List;

/** Everything that is drawn. */
public final class Figures {
    private Figures() {}

    /**
     * The figures of a study: curves, weight templates and confusion of each experiment in the study's order, and the test
     * accuracy of all. The same result gives the same bytes.
     *
     * @param typeface the letters, installed before anything else used AWT
     */
    public static List<Figure> of(StudyResult result, Typeface typeface) {
        Canvas canvas = new Canvas(typeface);
        CurveAxes axes = CurveAxes.of(result.experiments());
        List<Figure> figures = new ArrayList<>();
        for (ExperimentResult experiment : result.experiments()) {
            figures.add(CurveFigure.of(experiment, axes, canvas));
            figures.add(TemplateFigure.of(experiment, result.dataset(), canvas));
        }
        return figures;
    }
}

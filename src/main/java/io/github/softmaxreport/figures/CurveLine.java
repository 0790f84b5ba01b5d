package io.github.softmaxreport.figures;

import io.github.softmaxreport.evaluate.Split;
import java.awt.BasicStroke;
import java.awt.Color;

/** One line of a curve panel: the training or the validation images, in the panel's unit. */
record CurveLine(Split split, SeedBand band) {
    /** What stands beside it. */
    String label() {
        return split == Split.TRAIN ? "training" : "validation";
    }

    Color colour(Appearance appearance) {
        return split == Split.TRAIN ? appearance.training() : appearance.validation();
    }

    BasicStroke stroke(ChartStyle style) {
        return split == Split.TRAIN ? style.solid() : style.dashed();
    }
}

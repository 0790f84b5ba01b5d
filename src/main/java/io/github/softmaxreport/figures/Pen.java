package io.github.softmaxreport.figures;

import java.awt.BasicStroke;
import java.awt.Color;

/** How a line is drawn: lines that are told apart differ in colour and in dashes. */
enum Pen {
    FIRST,
    SECOND,
    THIRD,
    /** What others are held against. */
    THIN;

    Color colour(Appearance appearance) {
        return switch (this) {
            case FIRST -> appearance.training();
            case SECOND -> appearance.validation();
            case THIRD -> appearance.third();
            case THIN -> appearance.muted();
        };
    }

    BasicStroke stroke(ChartStyle style) {
        return switch (this) {
            case FIRST -> style.solid();
            case SECOND -> style.dashed();
            case THIRD -> style.dotted();
            case THIN -> style.hairline();
        };
    }
}

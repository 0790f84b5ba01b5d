package io.github.softmaxreport.figures;

/** What figures are drawn for. Letters alone stand for the screen: pictures of pixels, on light and on dark pages. */
public sealed interface Medium permits Typeface, Paper {
    /** Of which all text is. */
    Typeface typeface();

    /** Whether charts are lines and text, on white, instead of pixels. */
    boolean isPaper();
}

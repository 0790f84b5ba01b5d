package io.github.softmaxreport.figures;

/** Charts as SVG, black on white; what is a picture of pixels stays one. */
public record Paper(Typeface typeface) implements Medium {
    @Override
    public boolean isPaper() {
        return true;
    }
}

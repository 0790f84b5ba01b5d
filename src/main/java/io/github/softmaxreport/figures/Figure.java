package io.github.softmaxreport.figures;

import io.github.softmaxreport.export.SiteFile;
import java.util.List;

/**
 * A picture in a light and a dark rendering, and the numbers behind it. What is said of it is in the templates.
 *
 * @param id unique in the site, for example curves-1.2
 * @param kind which template words its caption and alternative text
 * @param experiment the experiment shown, or empty where several are
 * @param width in CSS pixels; the PNG has twice as many, templates excepted
 * @param height in CSS pixels
 * @param light PNG for light pages
 * @param dark PNG for dark pages; the same file where the picture has no background
 * @param data the numbers drawn, a header row first
 */
public record Figure(
        String id,
        FigureKind kind,
        String experiment,
        int width,
        int height,
        SiteFile light,
        SiteFile dark,
        List<List<String>> data) {
    public Figure {
        data = data.stream().map(List::copyOf).toList();
    }
}

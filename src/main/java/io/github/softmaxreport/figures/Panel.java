package io.github.softmaxreport.figures;

import io.github.softmaxreport.export.SiteFile;

/**
 * One picture of a figure, in a light and a dark rendering.
 *
 * @param name what it shows, unique in its figure: cost, loss, accuracy, or the name of a class
 * @param width in CSS pixels; the PNG has twice as many, weight templates excepted
 * @param height in CSS pixels
 * @param light PNG for light pages; for a paper SVG, or PNG where the picture is one of pixels
 * @param dark PNG for dark pages; the same file where the picture has no background, or is for a paper
 */
public record Panel(String name, int width, int height, SiteFile light, SiteFile dark) {
    public Panel {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("panel " + name + " measures " + width + " x " + height + " pixels");
        }
    }
}

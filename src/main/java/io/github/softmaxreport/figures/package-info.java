/**
 * How it looks: curves, weight templates, heat maps and intervals as PNG, each in a light and a dark rendering.
 * XChart and java.awt live only here. May import config, data, evaluate and what those return, and export's SiteFile.
 * Axes and notes are drawn beside XChart and PNG is written by hand: XChart drops the ticks at the ends, and the
 * JDK's PNG is larger.
 */
@NullMarked
package io.github.softmaxreport.figures;

import org.jspecify.annotations.NullMarked;

package io.github.softmaxreport.figures;

/**
 * What a picture writes instead of a name that its typeface has no letters for; the caption says so.
 *
 * @param drawn for example "class A"
 * @param name in any script
 */
public record StandIn(String drawn, String name) {}

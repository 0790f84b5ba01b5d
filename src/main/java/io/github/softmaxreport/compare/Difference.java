package io.github.softmaxreport.compare;

/**
 * A value that is not the same twice.
 *
 * @param place a JSON pointer, or the path of a file
 * @param before as JSON writes it; empty where there is none
 * @param after likewise
 */
public record Difference(String place, String before, String after) {}

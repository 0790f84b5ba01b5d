package io.github.softmaxreport.compare;

/**
 * A picture that is not the same, or that only one site has.
 *
 * @param path in the site
 * @param before the picture as a data URI; empty where there is none
 * @param after likewise
 */
public record PictureChange(String path, String before, String after) {}

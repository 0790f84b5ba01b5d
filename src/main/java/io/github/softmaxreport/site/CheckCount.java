package io.github.softmaxreport.site;

/**
 * How a check went.
 *
 * @param name what holds where it passes, plain text
 * @param checked number of things looked at
 * @param failed number of those that did not pass
 */
public record CheckCount(String name, int checked, int failed) {}

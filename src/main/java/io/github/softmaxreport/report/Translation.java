package io.github.softmaxreport.report;

/**
 * A text in two languages.
 *
 * @param markdown as templates gave it
 * @param html what it became
 */
public record Translation(String markdown, String html) {}

package io.github.softmaxreport.report;

/**
 * A link to a page.
 *
 * @param path of the page from the site's root
 */
public record PageLink(String path, Markup text) {}

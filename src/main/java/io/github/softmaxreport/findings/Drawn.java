package io.github.softmaxreport.findings;

/**
 * A figure that the report shows.
 *
 * @param kind its key
 * @param experiment whose it is; empty where it shows several
 */
public record Drawn(String kind, String experiment) {}

package io.github.softmaxreport.report;

import java.util.Optional;

/**
 * That a page has defined a target.
 *
 * @param brought the label that it brought along, if it did
 * @param label that it has
 */
public record Definition(String page, String kind, String name, Optional<String> brought, String label) {}

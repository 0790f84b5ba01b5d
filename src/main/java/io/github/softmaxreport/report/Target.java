package io.github.softmaxreport.report;

/**
 * What a cross-reference leads to.
 *
 * @param key its kind and its name
 * @param page the path of the page that defines it first
 * @param anchor the id of its element
 * @param label its number, or the id of a setting
 */
public record Target(String key, String page, String anchor, String label) {}

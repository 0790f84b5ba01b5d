package io.github.softmaxreport.config;

import java.time.LocalDate;

/**
 * What stands above the report; plain text, escaped where it is written.
 *
 * @param canonical the address of the folder under which the site is published, or empty where it is nowhere
 */
public record TitleBlock(
        String institution, String course, String title, String author, LocalDate date, String canonical) {}

package io.github.softmaxreport.config;

import java.time.LocalDate;

/** What stands above the report; plain text, escaped where it is written. */
public record TitleBlock(String institution, String course, String title, String author, LocalDate date) {}

package io.github.softmaxreport.config;

import java.util.List;

/**
 * A page of the report, or one for each setting.
 *
 * @param file its path from the site's root; {@code {id}} in it stands for a setting's id
 * @param layout the template that it is made of
 * @param title its main heading; empty where it has the study's title block, or where the layout has its own
 * @param description what search engines and previews show; empty for that of the report
 * @param link text of the link to it below each page; empty without one
 */
public record OutlinePage(
        String file,
        String layout,
        PageSubject about,
        String title,
        String description,
        String link,
        List<OutlineSection> sections) {
    /** Where an id stands in the path. */
    static final String ID = "{id}";

    public OutlinePage {
        sections = List.copyOf(sections);
    }

    /** The path of the page about a setting. */
    public String file(String id) {
        return file.replace(ID, id);
    }
}

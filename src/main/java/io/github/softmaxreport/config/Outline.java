package io.github.softmaxreport.config;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which pages a report has, in the order in which they are numbered: {@code pages.yaml} of the templates. Beside them each
 * site has a page {@link #NOT_FOUND}.
 */
public record Outline(List<OutlinePage> pages) {
    /** Its file in the folder of templates. */
    public static final String FILE = "pages.yaml";

    /** The page that a report begins with. */
    public static final String FIRST = "index.html";

    /** The page that servers show where there is none, and the layout that it is made of. */
    public static final String NOT_FOUND = "404.html";

    /** The layout that is made of an outline's sections. */
    public static final String SECTIONS = "page.html";

    public Outline {
        pages = List.copyOf(pages);
    }

    /**
     * The paths of the pages about settings.
     *
     * @param ids of the settings
     * @return by id; empty texts, if no page is about a setting
     */
    public Map<String, String> settings(Collection<String> ids) {
        Optional<OutlinePage> about = pages.stream()
                .filter(page -> page.about() == PageSubject.SETTING)
                .findFirst();
        Map<String, String> paths = new LinkedHashMap<>();
        ids.forEach(id -> paths.put(id, about.map(page -> page.file(id)).orElse("")));
        return paths;
    }
}

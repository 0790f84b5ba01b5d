package io.github.softmaxreport.report;

import io.github.softmaxreport.export.NumberList;
import java.util.List;
import java.util.Map;

/**
 * A page as it was rendered.
 *
 * @param path from the site's root
 * @param numbers in its plain texts
 * @param defined its targets
 * @param templates that it was made of, with the SHA-256 of each; empty where that is not known
 */
public record FormerPage(
        String path,
        String html,
        List<NumberList.Entry> numbers,
        List<Definition> defined,
        Map<String, String> templates) {
    public FormerPage {
        numbers = List.copyOf(numbers);
        defined = List.copyOf(defined);
        templates = Map.copyOf(templates);
    }
}

package io.github.softmaxreport.report;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages of the last report that this one would make again as they are. */
final class FormerPages {
    private final Map<String, FormerPage> same;

    /**
     * @param made tells of what all pages are made now; empty if that is not known
     * @param templates as they are now
     */
    FormerPages(Former former, String made, TemplateDigests templates) {
        same = made.isEmpty() || !made.equals(former.made())
                ? Map.of()
                : unchanged(former, templates).collect(Collectors.toMap(FormerPage::path, Function.identity()));
    }

    /** Pages whose templates are as they were. */
    static Stream<FormerPage> unchanged(Former former, TemplateDigests templates) {
        return former.pages().stream()
                .filter(page -> templates
                        .files()
                        .entrySet()
                        .containsAll(page.templates().entrySet()));
    }

    Optional<FormerPage> find(String path) {
        return Optional.ofNullable(same.get(path));
    }
}

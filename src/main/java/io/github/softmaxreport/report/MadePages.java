package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Outline;
import io.github.softmaxreport.config.OutlinePage;
import io.github.softmaxreport.config.PageSubject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The pages that an outline comes to for a study. */
final class MadePages {
    private static final OutlinePage NOT_FOUND =
            new OutlinePage(Outline.NOT_FOUND, Outline.NOT_FOUND, PageSubject.REPORT, "", "", "", List.of());

    private final List<Page> pages;
    private final Map<String, String> about;
    private final Set<String> paths = new TreeSet<>();

    /**
     * One page of the site.
     *
     * @param outline what was asked for
     * @param path from the site's root
     * @param name of the setting that it is about; empty for other pages
     * @param subject the variables that only this page has
     */
    record Page(OutlinePage outline, String path, Optional<Markup> name, Map<String, Object> subject) {}

    private MadePages(List<Page> pages, Map<String, String> about, Collection<String> others) {
        this.pages = List.copyOf(pages);
        this.about = about;
        pages.forEach(page -> paths.add(page.path()));
        paths.addAll(others);
    }

    /**
     * In the order in which they are numbered.
     *
     * @param others paths of files that the templates bring along
     */
    static MadePages of(Outline outline, StudyView study, List<BonusView> bonus, Collection<String> others) {
        List<Page> pages = new ArrayList<>();
        Map<String, String> about = outline.settings(study.ids());
        for (OutlinePage page : outline.pages()) {
            switch (page.about()) {
                case REPORT -> pages.add(new Page(page, page.file(), Optional.empty(), Map.of()));
                case BONUS ->
                    bonus.forEach(
                            part -> pages.add(new Page(page, page.file(), Optional.empty(), Map.of("part", part))));
                case SETTING ->
                    subjects(study.settings()).forEach((setting, subject) -> {
                        String path = page.file(setting.id());
                        pages.add(new Page(
                                page,
                                path,
                                Optional.of(new Markup(setting.name().toString())),
                                subject));
                    });
            }
        }
        pages.add(new Page(NOT_FOUND, Outline.NOT_FOUND, Optional.empty(), Map.of()));
        return new MadePages(pages, about, others);
    }

    private static Map<SettingView, Map<String, Object>> subjects(List<SettingView> settings) {
        Map<SettingView, Map<String, Object>> subjects = new LinkedHashMap<>();
        for (int i = 0; i < settings.size(); i++) {
            Map<String, Object> subject = new LinkedHashMap<>();
            subject.put("setting", settings.get(i));
            subject.put("previous", settings.subList(Math.max(0, i - 1), i));
            subject.put("next", settings.subList(i + 1, Math.min(settings.size(), i + 2)));
            subjects.put(settings.get(i), subject);
        }
        return subjects;
    }

    /** All of them, in order. */
    List<Page> all() {
        return pages;
    }

    /** Paths of the pages about settings, by the settings' ids; empty texts if no page is about one. */
    Map<String, String> about() {
        return about;
    }

    /** Refuses a page that is not made. */
    void require(String path) {
        if (!has(path)) {
            throw new UnknownNameException("page", path, paths);
        }
    }

    /** Whether a page is made, or the templates bring such a file. */
    boolean has(String path) {
        return paths.contains(path);
    }

    /** Those that every page links to. */
    List<PageLink> links() {
        return pages.stream()
                .filter(page -> !page.outline().link().isBlank())
                .map(page -> new PageLink(page.path(), named(page.outline().link(), page.name())))
                .toList();
    }

    /** Text, and after it the name of the setting that a page is about. */
    static Markup named(String text, Optional<Markup> name) {
        return new Markup(Stream.concat(Stream.of(Markup.text(text)), name.stream())
                .map(Markup::html)
                .filter(part -> !part.isEmpty())
                .reduce((before, after) -> before + " " + after)
                .orElse(""));
    }
}

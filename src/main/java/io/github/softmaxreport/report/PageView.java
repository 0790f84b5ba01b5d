package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Outline;
import io.github.softmaxreport.config.OutlineSection;
import io.github.softmaxreport.figures.Figure;
import io.github.softmaxreport.figures.FigureKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The page that is being rendered. */
public final class PageView {
    /** What figures can be of. */
    static final List<String> KINDS =
            Arrays.stream(FigureKind.values()).map(FigureKind::key).toList();

    private final MadePages.Page page;
    private final MadePages pages;
    private final List<Figure> all;
    private final StudyView study;
    private final Prose prose;

    /**
     * @param pages all of the site
     * @param all every figure of the site
     */
    PageView(MadePages.Page page, MadePages pages, List<Figure> all, StudyView study, Prose prose) {
        this.page = page;
        this.pages = pages;
        this.all = all;
        this.study = study;
        this.prose = prose;
    }

    /** Its path from the site's root. */
    public String path() {
        return page.path();
    }

    /** Whether the report begins with it. */
    public boolean first() {
        return path().equals(Outline.FIRST);
    }

    /** Its main heading, as the outline names it; empty where that names none. */
    public Markup title() {
        return page.outline().title().isBlank()
                ? Markup.EMPTY
                : MadePages.named(page.outline().title(), page.name());
    }

    /** What others show of it, as the outline words it; plain text, empty where that has none. */
    public String description() {
        return page.outline().description();
    }

    /** Its sections, as the outline has them. */
    public List<OutlineSection> sections() {
        return page.outline().sections();
    }

    /** The address of a file of the site, relative to this page; a page must be one that is made. */
    public String to(String file) {
        if (file.endsWith(".html")) {
            pages.require(file);
        }
        return CrossReferences.relative(path(), file);
    }

    /** Whether such a page is made. */
    public boolean made(String file) {
        return pages.has(file);
    }

    /** The address of the page about a setting, relative to this page; empty if no page is about one. */
    public String about(SettingView setting) {
        String file = pages.about().getOrDefault(setting.id(), "");
        return file.isEmpty() ? "" : to(file);
    }

    /** The pages that every page links to. */
    public List<PageLink> links() {
        return pages.links();
    }

    /** The address under which this page is published, where the configuration names one; none otherwise. */
    public List<String> canonical() {
        return site().map(site -> site + path().replaceFirst("^index\\.html$", "")).stream()
                .toList();
    }

    /** The address of a file of the site for readers of the page's head: absolute where the site's address is known. */
    public String published(String file) {
        return site().map(site -> site + file).orElseGet(() -> to(file));
    }

    /** Any text as a JSON string that may stand in a script element. */
    public String json(String text) {
        return JsonText.of(text);
    }

    private Optional<String> site() {
        return Optional.of(study.study().study().report().canonical()).filter(address -> !address.isEmpty());
    }

    /** The figures of a kind that show an experiment; an empty id names those that show several. */
    public List<FigureView> figures(String kind, String experiment) {
        return views(kind, f -> f.experiment().equals(experiment));
    }

    /** The figures of a kind, whatever they show. */
    public List<FigureView> figures(String kind) {
        return views(kind, f -> true);
    }

    private List<FigureView> views(String kind, Predicate<Figure> chosen) {
        if (!KINDS.contains(kind)) {
            throw new UnknownNameException("kind of figure", kind, KINDS);
        }
        return all.stream()
                .filter(f -> f.kind().key().equals(kind))
                .filter(chosen)
                .map(f -> new FigureView(f, study, prose, path()))
                .toList();
    }
}

package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Outline;
import io.github.softmaxreport.config.OutlineSection;
import io.github.softmaxreport.config.UserError;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Templates that have been read and are there in full. For one report at a time. */
public final class PreparedTemplates {
    /** Characters of pages that may lie in memory for nothing, where results have changed; our own have a million. */
    private static final long MOST_AHEAD = 5_000_000;

    private final TemplateFolders folders;
    private final TemplateDigests digests;
    private final Templates templates;
    private final Words words;
    private final Outline outline;
    private final Former former;
    private final Markdown markdown;

    private PreparedTemplates(TemplateFolders folders, Former former) {
        this.folders = folders;
        this.former = former;
        this.digests = TemplateDigests.of(folders); // before anything is read of what may change meanwhile
        this.markdown = new Markdown(former.translated());
        this.templates = new Templates(folders);
        this.words = Words.read(folders);
        this.outline = folders.outline();
    }

    /**
     * Reads every template; the first time in a JVM this also loads what will fill them, and what will translate them unless
     * that was done before.
     *
     * @throws UserError that names every mistake in the outline, or every template which is missing, or can't be read as one, with its line
     */
    static PreparedTemplates of(TemplateFolders folders, Former former) {
        folders.mustExist();
        PreparedTemplates prepared = new PreparedTemplates(folders, former);
        WantedNames inside = new WantedNames(prepared);
        List<String> problems = new ArrayList<>();
        Set<String> readable = new TreeSet<>();
        for (String name : new WantedTemplates(prepared).names()) {
            if (!Files.exists(folders.file(name))) {
                problems.add(folders.file(name) + "  is missing; pages are made of it");
                continue;
            }
            try {
                prepared.templates.prepare(name);
                problems.addAll(inside.problems(name));
                readable.add(name);
            } catch (UserError e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (problems.isEmpty()) { // with a template that can't be read its targets are missing, too
            WantedTargets targets = new WantedTargets(folders, readable, prepared.numbered());
            readable.forEach(name -> problems.addAll(targets.problems(name)));
        }
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
        if (former.translated().isEmpty()) {
            prepared.markdown.warmUp(prepared.sampleText());
        }
        return prepared;
    }

    /** Does beforehand what pages with another text than in the last report will need. */
    public void warmUp() {
        boolean same = former.pages().stream()
                .flatMap(page -> page.templates().entrySet().stream())
                .filter(template -> template.getKey().endsWith(".md"))
                .allMatch(digests.files().entrySet()::contains);
        if (!same) {
            markdown.warmUp(sampleText());
        }
    }

    private String sampleText() {
        return folders.read("text/method.md");
    }

    /** Pages of the last report whose templates are as they were, as HTML; none, if they are many. */
    public List<String> unchanged() {
        List<String> pages =
                FormerPages.unchanged(former, digests).map(FormerPage::html).toList();
        return pages.stream().mapToLong(String::length).sum() <= MOST_AHEAD ? pages : List.of();
    }

    /** Which pages there are. */
    public Outline outline() {
        return outline;
    }

    private List<String> numbered() {
        return outline.pages().stream()
                .flatMap(page -> page.sections().stream())
                .filter(OutlineSection::numbered)
                .map(OutlineSection::name)
                .toList();
    }

    /** Where they lie. */
    public TemplateFolders folders() {
        return folders;
    }

    /** What the report is expected to come to. */
    public Former former() {
        return former;
    }

    /** As they were before they were read. */
    TemplateDigests digests() {
        return digests;
    }

    Templates templates() {
        return templates;
    }

    Words words() {
        return words;
    }

    Markdown markdown() {
        return markdown;
    }
}

package io.github.softmaxreport.report;

import io.github.softmaxreport.config.UserError;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Templates that have been read and are there in full. For one report at a time. */
public final class PreparedTemplates {
    private final TemplateFolders folders;
    private final Templates templates;
    private final Words words;
    private final Markdown markdown = new Markdown();

    private PreparedTemplates(TemplateFolders folders) {
        this.folders = folders;
        this.templates = new Templates(folders);
        this.words = Words.read(folders);
    }

    /**
     * Reads every template; the first time in a JVM this also loads what will fill them.
     *
     * @param layouts templates that stand for pages
     * @throws UserError that names every template which is missing, or can't be read as one, with its line
     */
    static PreparedTemplates of(TemplateFolders folders, Set<String> layouts) {
        folders.mustExist();
        PreparedTemplates prepared = new PreparedTemplates(folders);
        WantedNames inside = new WantedNames(folders, prepared.words);
        List<String> problems = new ArrayList<>();
        for (String name : new WantedTemplates(folders, layouts).names()) {
            if (!Files.exists(folders.file(name))) {
                problems.add(folders.file(name) + "  is missing; pages are made of it");
                continue;
            }
            try {
                prepared.templates.prepare(name);
                problems.addAll(inside.problems(name));
            } catch (UserError e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
        prepared.markdown.blocks(folders.read("text/method.md")); // so that its first use is over
        return prepared;
    }

    /** Where they lie. */
    public TemplateFolders folders() {
        return folders;
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

package io.github.softmaxreport.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * What a schema can't say of an outline: that its templates exist, and that no two pages meet. Silent where the schema
 * finds mistakes.
 */
final class OutlineRules {
    private final YamlTree tree;
    private final JsonNode outline;
    private final Collection<String> templates;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Place> seen = new HashMap<>();

    /** @param templates paths of all files in the folders of templates */
    OutlineRules(YamlTree tree, JsonNode outline, Collection<String> templates) {
        this.tree = tree;
        this.outline = outline;
        this.templates = templates;
    }

    List<Problem> problems() {
        List<String> pages = items("/pages");
        pages.forEach(this::page);
        List<String> first = pages.stream()
                .filter(page -> text(page + "/file").equals(Outline.FIRST))
                .toList();
        if (!pages.isEmpty() && first.isEmpty()) {
            problems.add(tree.place("/pages").atKey("no page is " + Outline.FIRST + "; every report begins with it"));
        }
        first.forEach(page -> only(page, subject -> subject.equals(PageSubject.REPORT.key())));
        pages.stream()
                .filter(page -> subject(page).equals(PageSubject.SETTING.key()))
                .skip(1)
                .map(page -> tree.place(page + "/about"))
                .forEach(about -> problems.add(
                        about.atValue("a second page about each setting; one is wanted, with all its sections")));
        return problems;
    }

    private void page(String page) {
        String layout = outline.at(page).has("layout") ? text(page + "/layout") : Outline.SECTIONS;
        file(page);
        exists(page + "/layout", "", layout);
        if (layout.equals(Outline.SECTIONS)) {
            if (items(page + "/sections").isEmpty()) {
                problems.add(tree.place(page)
                        .lacks(
                                "sections",
                                "missing; " + Outline.SECTIONS + " is made of them, or name another layout"));
            }
            if (text(page + "/title").isBlank() && !text(page + "/file").equals(Outline.FIRST)) {
                problems.add(tree.place(page).lacks("title", "missing; the page’s main heading is wanted"));
            }
        }
        items(page + "/sections").forEach(section -> {
            unique("section ", section + "/name", text(section + "/name"));
            exists(section + "/name", "text/" + text(section + "/name") + ".md", text(section + "/name"));
            only(section, subject -> !subject.equals(PageSubject.BONUS.key()));
            if (subject(section).equals(PageSubject.SETTING.key())
                    && !subject(page).equals(PageSubject.REPORT.key())) {
                problems.add(tree.place(section + "/about")
                        .atValue("a part for each setting on a page about " + subject(page)
                                + "; such a section belongs on a page about the report"));
            }
        });
    }

    /** A setting's pages have a folder for themselves, so that no id can be the name of another file. */
    private void file(String page) {
        String file = text(page + "/file");
        unique("page ", page + "/file", file.toLowerCase(Locale.ROOT));
        boolean about = subject(page).equals(PageSubject.SETTING.key());
        boolean named = file.contains(OutlinePage.ID);
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        if (file.isEmpty()) {
            return;
        }
        if (about && (!named || folder.isEmpty())) {
            wrong(page, "a page for each setting needs a folder of its own, as in experiments/{id}.html");
        } else if (!about && named) {
            wrong(page, "{id} stands for a setting; write about: setting, or another name");
        } else if (file.equals(Outline.NOT_FOUND)) {
            wrong(page, "this page is made always, of the layout " + Outline.NOT_FOUND + "; leave it out");
        } else if (StudyRules.isDevice(file)) {
            wrong(page, "Windows keeps this name for a device; another one is wanted");
        } else if (folder.equals("data/") || folder.equals("figures/")) {
            wrong(page, "the program’s own files lie in this folder; another one is wanted");
        } else if (templates.contains("static/" + file)) {
            wrong(page, "static/" + file + " of the templates goes there, too; another name is wanted");
        }
        if (about && named && !folder.isEmpty()) {
            items("/pages").stream()
                    .filter(other ->
                            !other.equals(page) && text(other + "/file").startsWith(folder))
                    .forEach(other ->
                            wrong(other, "the pages of the settings lie in " + folder + "; another folder is wanted"));
        }
    }

    private void exists(String pointer, String path, String name) {
        String wanted = path.isEmpty() ? name : path;
        if (name.isEmpty() || templates.contains(wanted) || outline.at(pointer).isMissingNode()) {
            return;
        }
        String before = path.substring(0, path.indexOf('/') + 1);
        String after = wanted.substring(wanted.lastIndexOf('.'));
        Predicate<String> alike = before.isEmpty()
                ? template -> template.endsWith(".html") && !template.contains("/")
                : template -> template.startsWith(before) && template.endsWith(after);
        List<String> known = templates.stream().filter(alike).toList();
        problems.add(tree.place(pointer)
                .atValue(Wording.quote(name) + "; there is no template " + wanted + ": write it, or name another"
                        + Spelling.question(wanted, known)));
    }

    private void only(String pointer, Predicate<String> allowed) {
        if (!allowed.test(subject(pointer))) {
            problems.add(tree.place(pointer + "/about")
                    .atValue(Wording.quote(subject(pointer)) + "; this is about the report"
                            + (pointer.contains("/sections/") ? " or about each setting" : "") + ", leave it out"));
        }
    }

    private void wrong(String page, String message) {
        problems.add(tree.place(page + "/file").atValue(Wording.quote(text(page + "/file")) + "; " + message));
    }

    private void unique(String kind, String pointer, String name) {
        if (name.isEmpty()) {
            return;
        }
        Place first = seen.putIfAbsent(kind + name, tree.place(pointer));
        if (first != null) {
            problems.add(tree.place(pointer)
                    .atValue(Wording.quote(name) + " is already " + first.path() + ", line " + first.line()
                            + "; another one is wanted"));
        }
    }

    private String subject(String pointer) {
        String about = text(pointer + "/about");
        return about.isEmpty() ? PageSubject.REPORT.key() : about;
    }

    private String text(String pointer) {
        return outline.at(pointer).asString("");
    }

    private List<String> items(String list) {
        return IntStream.range(0, outline.at(list).isArray() ? outline.at(list).size() : 0)
                .mapToObj(i -> list + "/" + i)
                .toList();
    }
}

package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Outline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Targets of cross-references that templates name as they stand. A kind of which a name is put together while a page is
 * made is left to the rendering, as are references in the project's own templates, which may stand in a branch that this
 * report never takes.
 */
final class WantedTargets {
    private static final Pattern DEFINED = Pattern.compile("ref\\.define\\('([a-z]+)',\\s*(?:'([^']*)'\\s*[,)])?");
    private static final Pattern REFERENCE =
            Pattern.compile("ref\\.(?:to|href|label)\\('(section|source|table)',\\s*'([^']*)'\\)");

    private final TemplateFolders folders;
    private final Set<String> open = new TreeSet<>();
    private final Set<String> defined = new TreeSet<>();

    /**
     * @param templates paths of those that pages are made of
     * @param sections names of those that the outline numbers
     */
    WantedTargets(TemplateFolders folders, Collection<String> templates, Collection<String> sections) {
        this.folders = folders;
        sections.forEach(name -> defined.add("section " + name));
        for (String template : templates) {
            if (template.equals(Outline.SECTIONS)) {
                continue; // defines those of the outline
            }
            DEFINED.matcher(folders.read(template)).results().forEach(this::add);
        }
    }

    private void add(MatchResult definition) {
        if (definition.group(2) == null) {
            open.add(definition.group(1));
        } else {
            defined.add(definition.group(1) + " " + definition.group(2));
        }
    }

    /** A line for every target in a template of the user's that no template defines. */
    List<String> problems(String template) {
        List<String> problems = new ArrayList<>();
        if (folders.replaced(template)) {
            Path file = folders.file(template);
            String text = folders.read(template);
            REFERENCE
                    .matcher(text)
                    .results()
                    .filter(found ->
                            !open.contains(found.group(1)) && !defined.contains(found.group(1) + " " + found.group(2)))
                    .forEach(found -> problems.add(WantedNames.at(file, text, found)
                            + new UnknownNameException(
                                            "target of a cross-reference",
                                            found.group(1) + " " + found.group(2),
                                            defined)
                                    .getMessage()));
        }
        return problems;
    }
}

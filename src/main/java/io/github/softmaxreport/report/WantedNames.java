package io.github.softmaxreport.report;

import io.github.softmaxreport.config.OutlinePage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words, pages, files of {@code static}, figures, tables and formulas that templates name as they stand, so that a misspelt
 * one is found before anything is trained. What is put together while a page is made is found then.
 */
final class WantedNames {
    private static final Pattern WORD = Pattern.compile("words\\.of\\('([^']*)'\\s*([)+])");
    private static final Pattern STATIC =
            Pattern.compile("page\\.to\\('([A-Za-z0-9._-]+\\.(?:css|js|png|jpg|svg|ico|woff2))'\\)");
    private static final Pattern PAGE = Pattern.compile("page\\.to\\('([^']*\\.html)'\\)");
    private static final Pattern FIGURE = Pattern.compile("(?:page|show)\\.figures\\('([^']*)'\\s*[,)]");
    private static final Pattern TABLE = Pattern.compile("show\\.table\\('([^']*)'\\s*[,)]");
    private static final Pattern FORMULA = Pattern.compile("show\\.formula\\('([^']*)'\\s*[,)]");

    private final TemplateFolders folders;
    private final Words words;
    private final Collection<String> files;
    private final Set<String> pages = new TreeSet<>();
    private final Fragments fragments;

    WantedNames(PreparedTemplates prepared) {
        folders = prepared.folders();
        words = prepared.words();
        files = folders.under("static").keySet();
        prepared.outline().pages().stream().map(OutlinePage::file).forEach(pages::add);
        pages.addAll(files);
        fragments = prepared.templates().fragments();
    }

    /** A line for every name in a template that nothing has. */
    List<String> problems(String template) {
        Path file = folders.file(template);
        String text = folders.read(template);
        List<String> problems = new ArrayList<>();
        WORD.matcher(text).results().forEach(found -> {
            String word = found.group(1);
            boolean beginning = found.group(2).equals("+");
            if (!(beginning ? words.begins(word) : words.has(word))) {
                problems.add(at(file, text, found) + words.unknown(word).getMessage());
            }
        });
        Unknown unknown = new Unknown(file, text, problems);
        unknown.among(STATIC, "file in static", files);
        unknown.among(PAGE, "page", pages, name -> text.contains("page.made('" + name + "')"));
        unknown.among(FIGURE, "kind of figure", PageView.KINDS);
        unknown.among(TABLE, "table", fragments.names(Fragments.Kind.TABLE));
        unknown.among(FORMULA, "formula", fragments.names(Fragments.Kind.FORMULA));
        return problems;
    }

    /** Looks for names in one template. */
    private record Unknown(Path file, String text, List<String> problems) {
        void among(Pattern named, String kind, Collection<String> known) {
            among(named, kind, known, name -> false);
        }

        void among(Pattern named, String kind, Collection<String> known, Predicate<String> optional) {
            named.matcher(text)
                    .results()
                    .filter(found -> !known.contains(found.group(1)) && !optional.test(found.group(1)))
                    .forEach(found -> problems.add(at(file, text, found)
                            + new UnknownNameException(kind, found.group(1), known).getMessage()));
        }
    }

    /** Where a name stands, as messages begin. */
    static String at(Path file, String text, MatchResult found) {
        String before = text.substring(0, found.start(1));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return file + ":" + line + ":" + (before.length() - before.lastIndexOf('\n')) + "  ";
    }
}

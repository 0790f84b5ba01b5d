package io.github.softmaxreport.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words and files of {@code static} that templates name as they stand, so that a misspelt one is found before anything
 * is trained. What is put together while a page is made is found then.
 */
final class WantedNames {
    private static final Pattern WORD = Pattern.compile("words\\.of\\('([^']*)'\\s*([)+])");
    private static final Pattern STATIC =
            Pattern.compile("page\\.to\\('([A-Za-z0-9._-]+\\.(?:css|js|png|jpg|svg|ico|woff2))'\\)");

    private final TemplateFolders folders;
    private final Words words;
    private final Collection<String> files;

    WantedNames(TemplateFolders folders, Words words) {
        this.folders = folders;
        this.words = words;
        this.files = folders.under("static").keySet();
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
        STATIC.matcher(text)
                .results()
                .filter(found -> !files.contains(found.group(1)))
                .forEach(found -> problems.add(at(file, text, found)
                        + new UnknownNameException("file in static", found.group(1), files).getMessage()));
        return problems;
    }

    private static String at(Path file, String text, MatchResult found) {
        String before = text.substring(0, found.start(1));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return file + ":" + line + ":" + (before.length() - before.lastIndexOf('\n')) + "  ";
    }
}

package io.github.softmaxreport.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the line of a template that wrote a sentence. */
public record TemplatePlaces(TemplateFolders templates) {
    /** What no page shows. */
    private static final Set<String> UNSEEN = Set.of("constants.txt", "README.md");

    private static final String WRITTEN = ".*\\.(html|md|txt|py|properties|yaml)";
    private static final Pattern TAGS = Pattern.compile("\\[[#(/][^\\]]*\\]+|<[^>]*>|&nbsp;");
    private static final int AROUND = 2;

    private record Place(String line, int score) {}

    /**
     * The line that holds the numeral and most of the sentence's words.
     *
     * @param numeral as it is read
     * @param sentence that it stands in
     */
    public String of(String numeral, String sentence) {
        Set<String> words = words(sentence);
        Place best = new Place("", -1);
        for (Map.Entry<String, Path> file : shown().entrySet()) {
            List<String> lines = templates.read(file.getKey()).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher found =
                        literal(numeral).matcher(TAGS.matcher(lines.get(i)).replaceAll(" "));
                if (found.find()) {
                    int score = common(words, lines, i);
                    if (score > best.score) {
                        best = new Place(file.getValue() + ":" + (i + 1) + ":" + column(lines.get(i), numeral), score);
                    }
                }
            }
        }
        return best.score < 0
                ? "it stands in no template, so it comes from a value that is written without its binding"
                : best.line + "  write the name of a result instead, or put the phrase on the list in constants.txt";
    }

    /** The first place of an address or another text in a template, the user's own before the project's; or nothing. */
    public String holding(String text) {
        Pattern whole = Pattern.compile("(?<![\\w./-])(" + Pattern.quote(text) + ")(?![\\w/-])");
        return shown().entrySet().stream()
                .sorted(Comparator.comparing(file -> !templates.replaced(file.getKey())))
                .flatMap(file -> {
                    String all = templates.read(file.getKey());
                    return whole.matcher(all)
                            .results()
                            .map(found ->
                                    WantedNames.at(file.getValue(), all, found).strip());
                })
                .findFirst()
                .orElse("");
    }

    /** Templates whose text a page may show, by their names. */
    private Map<String, Path> shown() {
        Map<String, Path> shown = templates.under("");
        shown.keySet().removeIf(name -> !name.matches(WRITTEN) || UNSEEN.contains(name));
        return shown;
    }

    private static int column(String line, String numeral) {
        Matcher found = literal(numeral).matcher(line);
        return found.find() ? found.start() + 1 : 1;
    }

    private static Pattern literal(String numeral) {
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(numeral) + "(?![.,]?\\d)");
    }

    private static int common(Set<String> words, List<String> lines, int line) {
        String around =
                String.join(" ", lines.subList(Math.max(0, line - AROUND), Math.min(lines.size(), line + AROUND + 1)));
        Set<String> common = words(lines.get(line));
        common.retainAll(words);
        Set<String> near = words(around);
        near.retainAll(words);
        return 4 * common.size() + near.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(TAGS.matcher(text).replaceAll(" ").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

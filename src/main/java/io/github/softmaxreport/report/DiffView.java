package io.github.softmaxreport.report;

import io.github.softmaxreport.compare.DataChange;
import io.github.softmaxreport.compare.Difference;
import io.github.softmaxreport.compare.FigureChange;
import io.github.softmaxreport.compare.Noise;
import io.github.softmaxreport.compare.NumberChange;
import io.github.softmaxreport.findings.RequirementVerdict;
import io.github.softmaxreport.findings.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How templates word what differs between two sites. What comes from the sites is text, whatever it looks like. */
public record DiffView(Words words) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}]");
    private static final Pattern TICKS = Pattern.compile("`+");
    private static final Pattern MARKUP = Pattern.compile("[\\p{Punct}&&[^.,:;'()%/=-]]");
    private static final int MOST = 50;
    /** The most that a figure has side by side. */
    private static final int PANELS = 3;

    /** Text without characters that don't show. */
    public static String text(String foreign) {
        return INVISIBLE.matcher(foreign).replaceAll(" ");
    }

    /** The same; a dash if there is none. */
    public String shown(String foreign) {
        return foreign.isBlank() ? words.of("diff.none") : text(foreign);
    }

    /** A table's cell of Markdown that shows the text as it is; a dash if there is none. */
    public String cell(String foreign) {
        return shown(MARKUP.matcher(foreign).replaceAll("\\\\$0"));
    }

    /** A table's cell of Markdown that shows the text as code; a dash if there is none. */
    public String code(String foreign) {
        if (foreign.isBlank()) {
            return words.of("diff.none");
        }
        String text = text(foreign).replace("|", "\\|");
        int longest = TICKS.matcher(text)
                .results()
                .mapToInt(match -> match.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        return longest == 0 ? fence + text + fence : fence + " " + text + " " + fence;
    }

    /** A verdict on a claim or a requirement in words; as it is written where this version has none for it. */
    public String verdict(String written) {
        Stream<String> claims = Stream.of(Verdict.values())
                .filter(verdict -> verdict.key().equals(written))
                .map(verdict -> "verdict." + verdict.name());
        Stream<String> requirements = Stream.of(RequirementVerdict.Answer.values())
                .filter(answer -> answer.key().equals(written))
                .map(answer -> "requirement." + answer.name());
        return Stream.concat(claims, requirements).findFirst().map(words::of).orElse(shown(written));
    }

    /** What differs in classes and images: what it is, old and new. */
    public List<Difference> data(DataChange data) {
        List<Difference> rows = new ArrayList<>();
        if (data.otherShape()) {
            rows.add(new Difference(word("image"), image(data.imageBefore()), image(data.imageAfter())));
        }
        if (data.otherNumber()) {
            rows.add(new Difference(
                    word("classes"),
                    NumberText.count(data.before().size()),
                    NumberText.count(data.after().size())));
        }
        if (data.otherNames()) {
            rows.add(new Difference(word("names"), list(data.removed()), list(data.added())));
        }
        if (data.otherOrder()) {
            rows.add(new Difference(word("order"), list(data.before()), list(data.after())));
        }
        return rows;
    }

    /** What can't be compared because of that. */
    public List<String> incomparable(DataChange data) {
        Map<String, Boolean> reasons = new LinkedHashMap<>();
        reasons.put("image", data.otherShape());
        reasons.put("classes", data.otherNumber());
        reasons.put("names", data.otherNames());
        reasons.put("order", data.otherOrder());
        return reasons.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(reason -> word("incomparable." + reason.getKey()))
                .toList();
    }

    private String image(List<Integer> shape) {
        return words.filled("diff.data.shape", shape.toArray());
    }

    private String word(String key) {
        return words.of("diff.data." + key);
    }

    /** Numbers as rows of a table. */
    public List<DiffRow> rows(List<NumberChange> changes) {
        return changes.stream().map(change -> new DiffRow(change, words)).toList();
    }

    /** What a group of numbers has in common beside the noise. */
    public String heading(Noise noise) {
        return words.of("diff.noise." + noise.key());
    }

    /** Figures that both sites have, drawn otherwise: their names, for Markdown. */
    public String redrawn(List<FigureChange> figures) {
        return names(figures, figure -> !figure.added() && !figure.removed());
    }

    /** Figures of the new site alone. */
    public String added(List<FigureChange> figures) {
        return names(figures, FigureChange::added);
    }

    /** Figures of the old site alone. */
    public String removed(List<FigureChange> figures) {
        return names(figures, FigureChange::removed);
    }

    /** Whether a figure is a row of small pictures. */
    public boolean many(FigureChange figure) {
        return figure.pictures().size() > PANELS;
    }

    private String names(List<FigureChange> figures, Predicate<FigureChange> wanted) {
        return list(figures.stream()
                .filter(wanted)
                .map(figure -> code(figure.name()))
                .toList());
    }

    /** The items one after the other. */
    public String list(List<String> items) {
        return String.join(words.of("list.separator") + " ", items);
    }

    /** The first few of a list that would be too long to read. */
    public <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** How many of them are left out. */
    public int more(List<?> all) {
        return Math.max(0, all.size() - MOST);
    }
}

package io.github.softmaxreport.report;

import io.github.softmaxreport.compare.NumberChange;
import io.github.softmaxreport.compare.SiteNumber;
import io.github.softmaxreport.export.Cell;
import java.util.List;
import java.util.regex.Pattern;

/** How templates word what differs between two sites. What comes from the sites is text, whatever it looks like. */
public record DiffView(Words words) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}]");
    private static final Pattern TICKS = Pattern.compile("`+");
    private static final int MOST = 50;

    /** Text without characters that don't show. */
    public String text(String foreign) {
        return INVISIBLE.matcher(foreign).replaceAll(" ");
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

    /** The old number as the site writes it, or in full where both sites write the same. */
    public String before(NumberChange change) {
        return shown(change.before(), change.after());
    }

    /** The new number likewise. */
    public String after(NumberChange change) {
        return shown(change.after(), change.before());
    }

    private String shown(SiteNumber number, SiteNumber other) {
        return number.text().equals(other.text()) || number.text().isBlank()
                ? Cell.of(number.value()).text()
                : text(number.text());
    }

    /** New minus old, with its sign. */
    public String difference(NumberChange change) {
        double difference = change.difference();
        return (difference > 0 ? "+" : "") + NumberText.significant(difference);
    }

    /** What the difference means beside the noise. */
    public String noise(NumberChange change) {
        return words.of("diff.noise." + change.noise().key());
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

package io.github.softmaxreport.paper;

import io.github.softmaxreport.config.TitleBlock;
import io.github.softmaxreport.export.SiteFile;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How to cite the report. Braces keep names and titles as the study writes them. */
public final class BibTex {
    private static final String PATH = "report.bib";
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private BibTex() {}

    /** {@code report.bib} with one entry. */
    public static SiteFile of(TitleBlock report) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", braced(report.author()));
        fields.put("title", braced(report.title()));
        fields.put("institution", braced(report.institution()));
        fields.put("note", braced(report.course()));
        fields.put("year", Integer.toString(report.date().getYear()));
        fields.put("month", MONTHS[report.date().getMonthValue() - 1]);
        if (!report.canonical().isEmpty()) {
            fields.put("url", "{" + report.canonical().replaceAll("[{}\\\\]", "") + "}");
        }
        String lines = fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue() + ",\n")
                .collect(Collectors.joining());
        return SiteFile.text(PATH, "@techreport{" + key(report) + ",\n" + lines + "}\n");
    }

    private static String braced(String text) {
        return "{{" + Latex.text(text.strip()) + "}}";
    }

    /** The author's last word, the year, the title's first word: student2026assignment. */
    private static String key(TitleBlock report) {
        String author = report.author().strip().replaceFirst("(?s).*\\s", "");
        String title = report.title().strip().replaceFirst("(?s)\\s.*", "");
        return Stream.of(author, Integer.toString(report.date().getYear()), title)
                .map(BibTex::plain)
                .collect(Collectors.joining());
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}

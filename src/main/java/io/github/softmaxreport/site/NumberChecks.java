package io.github.softmaxreport.site;

import io.github.softmaxreport.export.NumberList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * No numeral without a source: it is bound, or on the list of constants.
 *
 * @param constants the list
 * @param place tells where a numeral and its sentence stand in the templates
 */
record NumberChecks(Constants constants, BinaryOperator<String> place) {
    private static final String PLAIN = "title, meta[name=description], meta[property=og:title],"
            + " meta[property=og:description], meta[property=og:image:alt], img[alt], area[alt]";

    /** What is seen on a page. */
    void text(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> look(path, PageText.of(page), tally));
    }

    /** What is read aloud, or shown by search engines: titles, descriptions and alternative texts. */
    void plainTexts(StagedSite site, Tally tally) {
        List<NumberList.Entry> entries = site.has(NumberList.PATH)
                ? NumberList.read(site.bytes(NumberList.PATH)).entries()
                : List.of();
        site.pages().forEach((path, page) -> {
            List<NumberList.Entry> here =
                    entries.stream().filter(entry -> entry.page().equals(path)).toList();
            for (String text : plain(page).stream().distinct().toList()) {
                look(path, read(text, here), tally);
            }
        });
    }

    /** The texts of a page that carry no markup. */
    static List<String> plain(Document page) {
        List<String> texts = new ArrayList<>();
        for (Element element : page.select(PLAIN)) {
            switch (element.normalName()) {
                case "title" -> texts.add(element.wholeText());
                case "meta" -> texts.add(element.attr("content"));
                default -> texts.add(element.attr("alt"));
            }
        }
        return texts;
    }

    private static ReadText read(String text, List<NumberList.Entry> entries) {
        ReadText read = new ReadText();
        int at = 0;
        for (NumberList.Entry entry : entries) {
            if (entry.within().equals(text) && entry.at() >= at) {
                read.append(text.substring(at, entry.at()), Constants.Scope.TEXT, false);
                read.append(entry.text(), Constants.Scope.TEXT, true);
                at = entry.at() + entry.text().length();
            }
        }
        read.append(text.substring(at), Constants.Scope.TEXT, false);
        return read;
    }

    private void look(String page, ReadText text, Tally tally) {
        text.account(constants);
        List<ReadText.Unbound> unbound = text.unbound();
        tally.passed(text.numerals() - unbound.size());
        for (ReadText.Unbound one : unbound) {
            tally.misses(
                    page,
                    "has the number " + one.numeral() + ", which is bound to no result, in “" + one.sentence() + "”",
                    place.apply(one.numeral(), one.sentence()));
        }
    }
}

package io.github.softmaxreport.site;

import io.github.softmaxreport.export.NumberList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/**
 * No numeral without a source: it is bound, or on the list of constants.
 *
 * @param constants the list
 * @param place tells where a numeral and its sentence stand in the templates
 */
record NumberChecks(Constants constants, BinaryOperator<String> place) {
    /** What is seen on a page. */
    void text(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> look(path, PageText.of(page), () -> "", tally));
    }

    /** What is read aloud, or shown by search engines: titles, descriptions and alternative texts. */
    void plainTexts(StagedSite site, Tally tally) {
        PlainTextChecks.look(site, tally, (page, text, other) -> look(page, text, other, tally));
    }

    private void look(String page, ReadText text, Supplier<String> likest, Tally tally) {
        text.account(constants);
        List<ReadText.Unbound> unbound = text.unbound();
        tally.passed(text.numerals() - unbound.size());
        String other = unbound.isEmpty() ? "" : likest.get();
        if (!other.isEmpty()) {
            ReadText.Unbound first = unbound.stream()
                    .filter(one -> !other.contains(one.numeral()))
                    .findFirst()
                    .orElse(unbound.get(0));
            String now = PlainTextChecks.differing(text.toString(), other);
            String before = PlainTextChecks.differing(other, text.toString());
            tally.misses(new SiteProblem(
                    page,
                    "reads “" + now + "” in a title or alternative text, but the numbers are bound in “" + before + "”",
                    place.apply(first.numeral(), first.sentence()),
                    new SiteProblem.Contradiction(
                            NumberList.PATH, "has “" + before + "” where " + page + " reads “" + now + "”")));
            return;
        }
        for (ReadText.Unbound one : unbound) {
            tally.misses(new SiteProblem(
                    page,
                    "has the number " + one.numeral() + ", which is bound to no result, in “" + one.sentence() + "”",
                    place.apply(one.numeral(), one.sentence())));
        }
    }
}

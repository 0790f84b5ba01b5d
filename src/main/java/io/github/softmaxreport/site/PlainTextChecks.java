package io.github.softmaxreport.site;

import io.github.softmaxreport.export.NumberList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Texts that carry no markup, so that only the list of numbers binds theirs: titles, descriptions, alternative texts. */
final class PlainTextChecks {
    private static final String PLAIN = "title, meta[name=description], meta[property=og:title],"
            + " meta[property=og:description], meta[property=og:image:alt], img[alt], area[alt]";

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private PlainTextChecks() {}

    /** Looks at one text. */
    @FunctionalInterface
    interface Look {
        /**
         * One text of a page.
         *
         * @param other the likest text that the list has, where it hasn't this one; may be empty
         */
        void look(String page, ReadText text, Supplier<String> other);
    }

    /** Each text goes on to be looked at, with what the list binds of it. */
    static void look(StagedSite site, Tally tally, Look numerals) {
        boolean listed = site.has(NumberList.PATH);
        List<NumberList.Entry> entries =
                listed ? NumberList.read(site.bytes(NumberList.PATH)).entries() : List.of();
        boolean needed = site.pages().values().stream()
                .anyMatch(page -> of(page).stream().anyMatch(DIGIT.asPredicate()));
        if (!listed && needed) {
            tally.misses(new SiteProblem(
                    NumberList.PATH, "is missing, so nothing binds the numbers in titles and alternative texts", ""));
        }
        site.pages().forEach((path, page) -> {
            Map<String, List<NumberList.Entry>> here = entries.stream()
                    .filter(entry -> entry.page().equals(path))
                    .collect(Collectors.groupingBy(NumberList.Entry::within, LinkedHashMap::new, Collectors.toList()));
            if (listed) {
                of(page).forEach(text -> numerals.look(
                        path,
                        read(text, here.getOrDefault(text, List.of())),
                        () -> read(likest(text, here.keySet()), List.of()).toString()));
            }
        });
    }

    /** The texts of a page that carry no markup, each once; none that is empty. */
    static List<String> of(Document page) {
        List<String> texts = new ArrayList<>();
        for (Element element : page.select(PLAIN)) {
            switch (element.normalName()) {
                case "title" -> texts.add(element.wholeText());
                case "meta" -> texts.add(element.attr("content"));
                default -> texts.add(element.attr("alt"));
            }
        }
        return texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
    }

    /** Half of its words at least must be the same; empty where there is none, or where the list has the text itself. */
    private static String likest(String text, Set<String> listed) {
        List<String> words = Arrays.asList(text.split("\\s+", -1));
        String best = "";
        long most = words.size() / 2;
        for (String other : listed) {
            long common = Arrays.stream(other.split("\\s+", -1))
                    .filter(words::contains)
                    .count();
            if (other.equals(text)) {
                return "";
            }
            if (common > most) {
                best = other;
                most = common;
            }
        }
        return best;
    }

    /** The sentences of a text that another one does not have. */
    static String differing(String text, String other) {
        List<String> known = Arrays.asList(other.split("(?<=[.?!;])\\s", -1));
        String rest = String.join(
                " ",
                Arrays.stream(text.split("(?<=[.?!;])\\s", -1))
                        .filter(sentence -> !known.contains(sentence))
                        .toList());
        return rest.isEmpty() ? text : rest;
    }

    private static ReadText read(String text, List<NumberList.Entry> entries) {
        ReadText read = new ReadText();
        int at = 0;
        for (NumberList.Entry entry : entries) {
            if (entry.at() >= at) {
                read.append(text.substring(at, entry.at()), Constants.Scope.TEXT, false);
                read.append(entry.text(), Constants.Scope.TEXT, true);
                at = entry.at() + entry.text().length();
            }
        }
        read.append(text.substring(at), Constants.Scope.TEXT, false);
        return read;
    }
}

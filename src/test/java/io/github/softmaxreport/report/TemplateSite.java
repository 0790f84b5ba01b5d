package io.github.softmaxreport.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a template at which something is written or chosen.
 *
 * @param template its path
 * @param kind what stands there
 * @param start of what stands there
 * @param end of it
 * @param written what stands there
 */
record TemplateSite(String template, Kind kind, int line, int start, int end, String written) {
    enum Kind {
        /** A numeral. */
        LITERAL,
        /** An expression in the text. */
        INLINE,
        /** An expression in an attribute that fills the element, from its name to the element's placeholder. */
        FILLING,
        /** An expression in another attribute. */
        VALUE,
        /** The beginning of what is written under a condition, or for each of several. */
        BRANCH,
        /** An expression in a link or in an attribute that nobody reads; the site's checks follow links. */
        ADDRESS
    }

    /** What is mistaken for what in the name of a number, and in its format. */
    private static final Map<String, String> MISTAKES = new LinkedHashMap<>();

    static {
        mistake(".percent()}", ".nats()}");
        mistake(".share()}", ".nats()}");
        mistake(".points()}", ".nats()}");
        mistake(".nats()}", ".percent()}");
        mistake(".scientific()}", ".percent()}");
        mistake(".probability()}", ".percent()}");
        mistake(".correlation()}", ".percent()}");
        mistake(".count()}", ".percent()}");
        mistake(".decimal()}", ".nats()}");
        mistake(".raw()}", ".percent()}");
        mistake("percentInterval()", "percentRange()");
        mistake("pointsInterval()", "points()");
        mistake("'train'", "'validation'");
        mistake("'validation'", "'test'");
        mistake("'test'", "'train'");
        mistake("'cost'", "'accuracy'");
        mistake("'loss'", "'accuracy'");
        mistake("'accuracy'", "'cost'");
        mistake("'regularization'", "'learningRate'");
        mistake("'learningRate'", "'regularization'");
        mistake("'epochs'", "'batchSize'");
        mistake("'batchSize'", "'epochs'");
        mistake("train.", "validation.");
        mistake("validation.", "train.");
        mistake(".last().", ".first().");
        mistake(".first().", ".last().");
        mistake(".lowest()", ".highest()");
        mistake(".highest()", ".lowest()");
        mistake(".lowestEpoch()", ".highestEpoch()");
        mistake(".highestEpoch()", ".lowestEpoch()");
        mistake(".min()", ".max()");
        mistake(".max()", ".min()");
        mistake(".low()", ".high()");
        mistake(".high()", ".low()");
        mistake(".mean().", ".max().");
        mistake(".median()", ".max()");
        mistake(".deviation()", ".mean()");
        mistake("pair.pValue()", "pair.adjusted()");
        mistake("pair.adjusted()", "pair.pValue()");
        mistake("confusion.best()", "confusion.worst()");
        mistake("confusion.worst()", "confusion.best()");
    }

    private static final Pattern TEXT_TAG = Pattern.compile("\\[#(?:[^\\]\"]|\"[^\"]*\")*\\]|\\[/\\]");
    private static final Pattern HTML_TAG = Pattern.compile("<!--.*?-->|<(?:[^>\"]|\"[^\"]*\")*>", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("\\[\\(\\$\\{(?:[^}]|\\}(?!\\)\\]))*\\}\\)\\]");
    private static final Pattern FILLING = Pattern.compile("(?<!<title|<script.{0,99}) th:u?text=\"([^\"]*)\"");
    private static final Pattern BRANCH = Pattern.compile("th:(if|unless|case|each)=");
    private static final Pattern REPLACED = Pattern.compile("th:(u?text|replace|insert)=|/>$|^<(img|meta|link|br)\\b");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("th:(?!u?text|if|unless|switch|case|each|fragment)[a-z-]+=\"([^\"]*)\"");
    private static final Pattern NUMERAL = Pattern.compile("\\d+");
    private static final Pattern SILENT = Pattern.compile(
            "&#?\\w+;|\\]\\((?:\\[\\(.*?\\)\\]|[^\\[)])*\\)|\\{#[^}]*\\}|<[a-z]+ (?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern STYLE = Pattern.compile("<style[^>]*>.*?</style>", Pattern.DOTALL);

    private static void mistake(String right, String wrong) {
        MISTAKES.put(right, wrong);
    }

    /** All sites of a template, none inside another. */
    static List<TemplateSite> of(String template, String text) {
        boolean html = template.endsWith(".html");
        List<TemplateSite> sites = new ArrayList<>();
        StringBuilder bare = new StringBuilder(text);
        Matcher style = STYLE.matcher(text);
        while (style.find()) {
            blank(bare, style.start(), style.end());
        }
        Matcher tag = (html ? HTML_TAG : TEXT_TAG).matcher(bare.toString());
        while (tag.find()) {
            if (BRANCH.matcher(tag.group()).find()
                    && !(html && REPLACED.matcher(tag.group()).find())) {
                sites.add(new TemplateSite(template, Kind.BRANCH, 0, tag.end(), tag.end(), tag.group()));
            }
            Matcher attribute = ATTRIBUTE.matcher(tag.group());
            while (attribute.find()) {
                sites.add(new TemplateSite(
                        template,
                        Kind.VALUE,
                        0,
                        tag.start() + attribute.start(1),
                        tag.start() + attribute.end(1),
                        attribute.group(1)));
            }
            Matcher filling = FILLING.matcher(tag.group());
            int end = tag.end();
            if (html && filling.find()) {
                end = text.indexOf('<', tag.end());
                int start = tag.start() + filling.start();
                sites.add(new TemplateSite(template, Kind.FILLING, 0, start, end, filling.group(1)));
            }
            blank(bare, tag.start(), end);
        }
        Matcher silent = SILENT.matcher(bare.toString());
        while (silent.find()) {
            Matcher address = INLINE.matcher(silent.group());
            while (address.find()) {
                sites.add(new TemplateSite(
                        template,
                        Kind.ADDRESS,
                        0,
                        silent.start() + address.start(),
                        silent.start() + address.end(),
                        address.group()));
            }
            blank(bare, silent.start(), silent.end());
        }
        find(INLINE, bare, sites, template, Kind.INLINE);
        find(NUMERAL, bare, sites, template, Kind.LITERAL);
        return sites.stream()
                .map(site -> site.withLine(text))
                .sorted(Comparator.comparing(TemplateSite::start))
                .toList();
    }

    /** The template and what is written, wherever that stands. */
    String named() {
        return template + " " + written;
    }

    /** Whether what is written there is read. */
    boolean isMarked() {
        return kind != Kind.VALUE && kind != Kind.ADDRESS;
    }

    /** What may stand there by mistake instead: each mistake once, at each of its places. */
    List<String> mistakes() {
        if (kind == Kind.BRANCH
                || kind == Kind.ADDRESS
                || written.startsWith("${prose.")
                || written.startsWith("data-")) {
            // a section's sites are its own; attributes for scripts are held against results.json by the site's check
            return List.of();
        }
        if (kind == Kind.LITERAL) {
            return List.of(written + "7");
        }
        List<String> wrong = new ArrayList<>();
        MISTAKES.forEach((from, to) -> {
            for (int at = written.indexOf(from); at >= 0; at = written.indexOf(from, at + 1)) {
                boolean word =
                        at > 0 && Character.isLetter(from.charAt(0)) && Character.isLetter(written.charAt(at - 1));
                if (!word) {
                    wrong.add(written.substring(0, at) + to + written.substring(at + from.length()));
                }
            }
        });
        return wrong;
    }

    private TemplateSite withLine(String text) {
        int at = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        return new TemplateSite(template, kind, at, start, end, written);
    }

    /** @param bare blanked where a site is found */
    private static void find(
            Pattern pattern, StringBuilder bare, List<TemplateSite> sites, String template, Kind kind) {
        Matcher found = pattern.matcher(bare.toString());
        while (found.find()) {
            sites.add(new TemplateSite(template, kind, 0, found.start(), found.end(), found.group()));
            blank(bare, found.start(), found.end());
        }
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}

package io.github.softmaxreport.site;

import io.github.softmaxreport.site.Constants.Constant;
import io.github.softmaxreport.site.Constants.Scope;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a reader sees it, character by character bound or not, so that what is left unbound can be told. */
final class ReadText {
    private static final Pattern NUMERAL = Pattern.compile("[\\d\u00b2\u00b3\u00b9\u2070\u2074-\u2079]+(?:[.,]\\d+)*");
    private static final Pattern ENDS = Pattern.compile("[.?!](?=\\s)|\\n");
    private static final Map<String, Pattern> PHRASES = new ConcurrentHashMap<>();
    private static final int LONGEST = 200;

    private final StringBuilder text = new StringBuilder();
    private final List<Scope> scopes = new ArrayList<>();
    private final BitSet accounted = new BitSet();

    /** A numeral that nothing accounts for, and the sentence that it stands in. */
    record Unbound(String numeral, String sentence) {}

    /** @param bound whether its numerals have a source */
    void append(String part, Scope scope, boolean bound) {
        int from = text.length();
        part.codePoints().forEach(c -> text.appendCodePoint(c == '\u00a0' || c == '\u202f' ? ' ' : c));
        for (int i = from; i < text.length(); i++) {
            scopes.add(scope);
        }
        accounted.set(from, text.length(), bound);
    }

    /** A block ends here. */
    void end() {
        append("\n", Scope.TEXT, true);
    }

    /** Marks what the list of constants accounts for. */
    void account(Constants constants) {
        for (Constant constant : constants.all()) {
            if (constant.phrase().equals("*")) {
                for (int i = 0; i < scopes.size(); i++) {
                    accounted.set(i, accounted.get(i) || scopes.get(i) == constant.scope());
                }
            }
            Matcher match =
                    PHRASES.computeIfAbsent(constant.phrase(), ReadText::phrase).matcher(text);
            while (match.find()) {
                if (scopes.get(match.start()) == constant.scope()) {
                    accounted.set(match.start(), match.end());
                }
            }
        }
    }

    private static Pattern phrase(String words) {
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(words).replace(" ", "\\E\\s+\\Q") + "(?![.,]?\\d)");
    }

    /** The number of numerals. */
    int numerals() {
        return (int) NUMERAL.matcher(text).results().count();
    }

    /** Those that nothing accounts for. */
    List<Unbound> unbound() {
        return NUMERAL.matcher(text)
                .results()
                .filter(m -> accounted.nextClearBit(m.start()) < m.end())
                .map(m -> new Unbound(m.group(), sentence(m.start(), m.end())))
                .toList();
    }

    /** How much was read so far. */
    int length() {
        return text.length();
    }

    /** The sentence around a piece of the text. */
    String sentence(int start, int end) {
        int from = 0;
        Matcher before = ENDS.matcher(text).region(0, start);
        while (before.find()) {
            from = before.end();
        }
        Matcher after = ENDS.matcher(text).region(end, text.length());
        int to = after.find() ? after.end() : text.length();
        String sentence = text.substring(Math.max(from, start - LONGEST), Math.min(to, end + LONGEST));
        return sentence.strip().replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

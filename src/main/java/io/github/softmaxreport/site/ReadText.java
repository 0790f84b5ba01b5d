package io.github.softmaxreport.site;

import io.github.softmaxreport.site.Constants.Constant;
import io.github.softmaxreport.site.Constants.Scope;
import java.util.BitSet;
import java.util.EnumMap;
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
    private final Map<Scope, BitSet> scopes = new EnumMap<>(Scope.class);
    private final BitSet accounted = new BitSet();

    /** A numeral that nothing accounts for, and the sentence that it stands in. */
    record Unbound(String numeral, String sentence) {}

    /** @param bound whether its numerals have a source */
    void append(String part, Scope scope, boolean bound) {
        int from = text.length();
        text.append(part.replace('\u00a0', ' ').replace('\u202f', ' '));
        in(scope).set(from, text.length());
        accounted.set(from, text.length(), bound);
    }

    /** A block ends here. */
    void end() {
        append("\n", Scope.TEXT, true);
    }

    private BitSet in(Scope scope) {
        return scopes.computeIfAbsent(scope, s -> new BitSet());
    }

    /** Marks what the list of constants accounts for. */
    void account(Constants constants) {
        for (Constant constant : constants.all()) {
            if (constant.phrase().equals("*")) {
                accounted.or(in(constant.scope()));
            }
            account(constant.phrase(), in(constant.scope()));
        }
    }

    /** A numeral that only ends with the phrase's is another one. */
    private void account(String phrase, BitSet scope) {
        Matcher match = PHRASES.computeIfAbsent(phrase, ReadText::phrase).matcher(text);
        for (int from = 0; match.find(from); ) {
            int start = match.start();
            boolean whole = start == 0 || !isInNumeral(text.charAt(start - 1));
            if (whole && scope.get(start)) {
                accounted.set(start, match.end());
            }
            from = whole ? match.end() : start + 1;
        }
    }

    private static boolean isInNumeral(char c) {
        return c == '.' || (c >= '0' && c <= '9');
    }

    /** Begins with fixed text, which is found fast. */
    private static Pattern phrase(String words) {
        return Pattern.compile(Pattern.quote(words).replace(" ", "\\E\\s+\\Q") + "(?![.,]?\\d)");
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

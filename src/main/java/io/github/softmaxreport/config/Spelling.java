package io.github.softmaxreport.config;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant to write. */
public final class Spelling {
    private Spelling() {}

    /**
     * The candidate that is fewest typing errors away, if that is few for its length and no other is as near. Case
     * doesn't count.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        Optional<String> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int allowed = Math.max(1, (candidate.length() + 1) / 3);
            if (Math.abs(word.length() - candidate.length()) > allowed) {
                continue;
            }
            int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance <= allowed && distance <= fewest) {
                best = distance < fewest ? Optional.of(candidate) : Optional.empty();
                fewest = distance;
            }
        }
        return best;
    }

    /** A question that ends a message; empty if nothing is near. */
    public static String question(String word, Collection<String> candidates) {
        return nearest(word, candidates)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    /** Letters inserted, left out, replaced or swapped with their neighbour (Damerau-Levenshtein, optimal alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + replaced);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}

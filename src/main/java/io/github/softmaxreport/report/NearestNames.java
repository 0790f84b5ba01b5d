package io.github.softmaxreport.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Answers a name that does not exist with those that look most like it. */
final class NearestNames {
    private static final int SHOWN = 3;

    private NearestNames() {}

    /** The allowed names nearest to the one read, nearest first. */
    static List<String> to(String read, Collection<String> allowed) {
        return allowed.stream()
                .sorted(Comparator.comparingInt((String name) -> edits(read, name)).thenComparing(name -> name))
                .limit(SHOWN)
                .toList();
    }

    /** Insertions, deletions and replacements that lead from one word to the other. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}

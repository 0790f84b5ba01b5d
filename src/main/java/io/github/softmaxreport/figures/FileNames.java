package io.github.softmaxreport.figures;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Paths of pictures in the site, no two alike on any file system. Not thread-safe. */
final class FileNames {
    private final Set<String> taken = new HashSet<>();

    /**
     * A path under {@code figures/}.
     *
     * @param name any text; what is neither an ASCII letter, digit, dot, dash nor underscore becomes a dash
     */
    String png(String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]+", "-");
        String unique = safe;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = safe + "-" + i;
        }
        return "figures/" + unique + ".png";
    }
}

package io.github.softmaxreport.export;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a file stands in the site: segments of ASCII letters, digits, dot, dash and underscore, joined by forward slashes.
 * Such a path can't leave the site's folder, is its own URL without escapes, and exists on every file system.
 *
 * @param text relative to the site's root, for example {@code data/results.json}
 */
public record SitePath(String text) {
    private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9._-]*[A-Za-z0-9_-]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /** @throws IllegalArgumentException if the text is no such path */
    public SitePath {
        for (String segment : text.split("/", -1)) {
            if (!SEGMENT.matcher(segment).matches()) {
                throw new IllegalArgumentException("the site's path \"" + text + "\" has the segment \"" + segment
                        + "\"; wanted letters, digits, '.', '-' and '_', not ending in a dot");
            }
            if (DEVICE.matcher(segment).matches()) {
                throw new IllegalArgumentException("the site's path \"" + text + "\" has the segment \"" + segment
                        + "\", which is a device on Windows");
            }
        }
    }

    /** What two paths share that are one file where case does not count. */
    public SitePath ignoringCase() {
        return new SitePath(text.toLowerCase(Locale.ROOT));
    }
}

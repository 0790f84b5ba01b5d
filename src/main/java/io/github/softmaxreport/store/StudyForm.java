package io.github.softmaxreport.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A part of a key in the words of the study: names and values as its file writes them. */
final class StudyForm {
    private static final String DATA = "data.";
    private static final String FILES = "data\\.(train|validation|test)";
    private static final Pattern DIGEST = Pattern.compile("\\b([0-9a-f]{12})[0-9a-f]{52}\\b");

    /** An enumeration's constant as Java names it; each is spelt alike in the study. */
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    private StudyForm() {}

    /**
     * From what to what a part changed.
     *
     * @param part its name in keys
     */
    static String change(String part, String before, String after) {
        boolean otherFiles = part.matches(FILES) && !names(before).equals(names(after));
        return part.replaceFirst("^" + Pattern.quote(DATA), "dataset.") + " "
                + (otherFiles ? names(before) : value(part, before)) + " → "
                + (otherFiles ? names(after) : value(part, after));
    }

    /** Files without their digests. */
    private static String names(String files) {
        return Arrays.stream(files.split(", "))
                .map(file -> file.replaceFirst(" .*", ""))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String value(String part, String value) {
        String brief = DIGEST.matcher(value).replaceAll("$1…");
        if (part.matches(FILES)) {
            return "[" + brief + "]";
        }
        if (part.equals("data.holdOut")) {
            return brief.replaceFirst("^(\\d+) seed (.*)$", "{images: $1, seed: $2}");
        }
        return CONSTANT.matcher(brief).matches()
                ? brief.toLowerCase(Locale.ROOT).replace('_', '-')
                : brief;
    }
}

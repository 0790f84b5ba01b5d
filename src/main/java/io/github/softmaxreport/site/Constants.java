package io.github.softmaxreport.site;

import io.github.softmaxreport.config.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reviewed list of numerals that stand in the text without a source, each with its reason. */
public record Constants(List<Constant> all) {
    /** The list, in the folder of templates. */
    public static final String FILE = "constants.txt";

    private static final int FIELDS = 3;

    /** Where a constant may stand. */
    enum Scope {
        /** Running text, tables, captions and texts without markup. */
        TEXT,
        /** Displayed and inline formulas. */
        FORMULA,
        /** Program code that readers copy. */
        CODE,
        /** The list of references. */
        REFERENCES
    }

    /**
     * A phrase with numerals in it.
     *
     * @param phrase in full, with single spaces; a star stands for everything in its scope
     */
    record Constant(Scope scope, String phrase, String reason) {}

    public Constants {
        all = List.copyOf(all);
    }

    /**
     * The constants of all lists together.
     *
     * @param lists texts by their files
     * @throws UserError with every line of the first wrong list that has another form
     */
    public static Constants parse(Map<Path, String> lists) {
        return new Constants(lists.entrySet().stream()
                .flatMap(list -> parse(list.getKey(), list.getValue()).all().stream())
                .toList());
    }

    /**
     * Reads lines of the form {@code scope | phrase | reason}; empty lines and those that begin with # say nothing.
     *
     * @param file named in errors
     * @throws UserError with every line that has another form
     */
    public static Constants parse(Path file, String text) {
        List<Constant> constants = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] fields = line.split("\\s*\\|\\s*", -1);
                Scope scope = scope(fields[0]);
                if (fields.length != FIELDS || scope == null || fields[1].isEmpty() || fields[2].isEmpty()) {
                    problems.add(file + ":" + (i + 1) + ":1  " + line
                            + ": wanted is a line of the form text | phrase | reason; instead of text also formula,"
                            + " code or references");
                } else {
                    constants.add(new Constant(scope, fields[1], fields[2]));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
        return new Constants(constants);
    }

    private static @Nullable Scope scope(String name) {
        for (Scope scope : Scope.values()) {
            if (scope.name().toLowerCase(Locale.ROOT).equals(name)) {
                return scope;
            }
        }
        return null;
    }
}

package io.github.softmaxreport.report;

import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tables and formulas by the names of their fragments, wherever in the HTML templates they stand. */
final class Fragments {
    /** What a fragment is. */
    enum Kind {
        /** An element of the class {@code table} that takes nothing but a setting. */
        TABLE("<div class=\"table[^\"]*\" th:fragment=\"([a-z-]+)(?:\\(setting\\))?\"", ".*\\.html"),
        /** What {@code formula.html} holds. */
        FORMULA("th:fragment=\"([a-z-]+)(?:\\(setting\\))?\"", "formula\\.html");

        private final String written;
        private final String files;

        Kind(String written, String files) {
            this.written = written;
            this.files = files;
        }

        /** Its name in messages. */
        String key() {
            return this == TABLE ? "table" : "formula";
        }
    }

    private final Map<Kind, NavigableMap<String, String>> found;

    /** Reads all HTML templates of the folders. */
    Fragments(TemplateFolders folders) {
        found = Map.of(Kind.TABLE, new TreeMap<>(), Kind.FORMULA, new TreeMap<>());
        for (Map.Entry<String, Path> file : folders.under("").entrySet()) {
            found.forEach((kind, names) -> {
                if (file.getKey().matches(kind.files) && !file.getKey().contains("/")) {
                    Pattern.compile(kind.written)
                            .matcher(folders.read(file.getKey()))
                            .results()
                            .forEach(fragment -> names.putIfAbsent(fragment.group(1), file.getKey()));
                }
            });
        }
    }

    /** Their names. */
    Set<String> names(Kind kind) {
        return Set.copyOf(of(kind).keySet());
    }

    /** The path of the template that holds the fragment. */
    String template(Kind kind, String name) {
        return find(kind, name).orElseThrow(() -> new UnknownNameException(kind.key(), name, of(kind).keySet()));
    }

    /** The path of the template that holds the fragment, if there is one. */
    Optional<String> find(Kind kind, String name) {
        return Optional.ofNullable(of(kind).get(name));
    }

    private NavigableMap<String, String> of(Kind kind) {
        return found.getOrDefault(kind, new TreeMap<>());
    }
}

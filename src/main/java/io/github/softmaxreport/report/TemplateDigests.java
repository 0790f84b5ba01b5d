package io.github.softmaxreport.report;

import io.github.softmaxreport.config.Outline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What templates were when they were looked at.
 *
 * @param files SHA-256 of each, by its path
 * @param common SHA-256 of those of which any page may be made, and of the names of files that are copied
 */
record TemplateDigests(Map<String, String> files, String common) {
    /** Of these it is known which page is made of them. */
    private static final String FOLLOWED = "(text|figures)/(.*/)?[^/.][^/]*[^/~]";

    private static final Set<String> COMMON = Set.of(Words.FILE, Outline.FILE);

    TemplateDigests {
        files = Map.copyOf(files);
    }

    /** Looks at all of them; one that can't be read is left out, and told of by who needs it. */
    static TemplateDigests of(TemplateFolders folders) {
        Map<String, String> files = new TreeMap<>();
        StringBuilder common = new StringBuilder();
        for (String name : folders.under("").keySet()) {
            if (name.matches(FOLLOWED)) {
                files.put(name, sha256(folders.file(name)));
            } else if (name.endsWith(".html") || COMMON.contains(name)) {
                files.put(name, sha256(folders.file(name)));
                folders.layers(name)
                        .forEach(layer -> common.append(name)
                                .append(' ')
                                .append(sha256(layer))
                                .append('\n'));
            }
        }
        folders.under("static").keySet().forEach(name -> common.append(name).append('\n'));
        files.values().removeIf(String::isEmpty);
        return new TemplateDigests(files, DigestUtils.sha256Hex(common.toString()));
    }

    /** Of a template's text, as of the file that holds it. */
    static String sha256(String text) {
        return DigestUtils.sha256Hex(text);
    }

    private static String sha256(Path file) {
        try {
            return DigestUtils.sha256Hex(Files.readAllBytes(file));
        } catch (IOException e) {
            return "";
        }
    }
}

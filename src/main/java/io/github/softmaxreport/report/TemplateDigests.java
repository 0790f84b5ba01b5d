package io.github.softmaxreport.report;

import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What templates were when they were looked at.
 *
 * @param files SHA-256 of each, by its path
 * @param common SHA-256 of those of which any page may be made, and of which files there are
 */
record TemplateDigests(Map<String, String> files, String common) {
    /** Pages are never made of what these files hold: they are copied. */
    private static final String COPIED = "static/.*";

    /** Of these it is known which page is made of them. */
    private static final String FOLLOWED = "(text|figures)/.*";

    TemplateDigests {
        files = Map.copyOf(files);
    }

    /** Looks at all of them. */
    static TemplateDigests of(TemplateFolders folders) {
        Map<String, String> files = new TreeMap<>();
        StringBuilder common = new StringBuilder();
        folders.under("").forEach((name, file) -> {
            common.append(name);
            if (!name.matches(COPIED)) {
                files.put(name, sha256(file));
                if (!name.matches(FOLLOWED)) {
                    folders.layers(name).forEach(layer -> common.append(' ').append(sha256(layer)));
                }
            }
            common.append('\n');
        });
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
            throw new UserError(file + ": cannot be read: " + e, e);
        }
    }
}

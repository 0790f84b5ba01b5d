package io.github.softmaxreport.export;

import java.nio.charset.StandardCharsets;

/** A file of the site before it is written: a relative path with forward slashes, and its bytes. */
public final class SiteFile {
    private final SitePath path;
    private final byte[] bytes;

    /**
     * Keeps the array.
     *
     * @param path relative to the site's root, for example {@code data/results.json}; as {@link SitePath} demands
     */
    public SiteFile(String path, byte[] bytes) {
        this.path = new SitePath(path);
        this.bytes = bytes;
    }

    /** A text file in UTF-8. */
    public static SiteFile text(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public String path() {
        return path.text();
    }

    /** The bytes themselves; not to be written. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return path() + " (" + bytes.length + " bytes)";
    }
}

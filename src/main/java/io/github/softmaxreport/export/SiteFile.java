package io.github.softmaxreport.export;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** A file of the site before it is written: a relative path with forward slashes, and its bytes. */
public final class SiteFile {
    @JsonIgnore
    private final SitePath path;

    private final byte[] bytes;

    @JsonIgnore
    private @Nullable String sha256;

    /**
     * Keeps the array.
     *
     * @param path relative to the site's root, for example {@code data/results.json}; as {@link SitePath} demands
     */
    @JsonCreator
    public SiteFile(@JsonProperty("path") String path, @JsonProperty("bytes") byte[] bytes) {
        this.path = new SitePath(path);
        this.bytes = bytes;
    }

    /** A text file in UTF-8. */
    public static SiteFile text(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @JsonProperty("path")
    public String path() {
        return path.text();
    }

    /** The bytes themselves; not to be written. */
    public byte[] bytes() {
        return bytes;
    }

    /** Of the bytes, lower-case hexadecimal; computed when it is first asked for. */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = DigestUtils.sha256Hex(bytes);
            sha256 = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteFile that && path.equals(that.path) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path() + " (" + bytes.length + " bytes)";
    }
}

package io.github.softmaxreport.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the data as it lies on the disk.
 *
 * @param bytes that it must have
 * @param sha256 that it must have, lower-case hexadecimal
 * @param seen what was seen of it
 * @param problem what is wrong with it, beginning with its path; empty if nothing was seen to be
 */
public record FileState(Path path, long bytes, String sha256, Seen seen, Optional<String> problem) {
    /** How much was looked at, and how that was. */
    public enum Seen {
        /** There is no such file. */
        MISSING,
        /** It is there and has its size; its content was not looked at. */
        THERE,
        /** Every byte is right. */
        RIGHT,
        /** It is another file than it should be, or can't be read. */
        WRONG
    }

    /**
     * What was seen.
     *
     * @param content whether every byte was looked at
     */
    static FileState of(Path path, long bytes, String sha256, boolean content, Optional<String> problem) {
        Seen seen = content ? Seen.RIGHT : Seen.THERE;
        if (problem.isPresent()) {
            seen = Files.exists(path) ? Seen.WRONG : Seen.MISSING;
        }
        return new FileState(path, bytes, sha256, seen, problem);
    }

    /** Whether nothing was seen to be wrong with it. */
    public boolean usable() {
        return problem.isEmpty();
    }
}

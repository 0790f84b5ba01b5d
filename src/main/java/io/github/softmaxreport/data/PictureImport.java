package io.github.softmaxreport.data;

import io.github.softmaxreport.data.PictureListing.Picture;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.apache.commons.io.FileUtils;

/**
 * Images that were brought to one size: a file of records for each part.
 *
 * @param folder in the user's cache, named by all that was imported
 */
record PictureImport(FileSet set, Path folder) {
    /** Of the way from an image to a record; to be raised when that changes. */
    private static final String VERSION = "1";

    private static final String DIGEST = ".sha256";

    /**
     * Takes them from the cache, if no image has changed, or makes them.
     *
     * @throws DataException if an image can't be read, which tells of all, or the disk refuses
     */
    static PictureImport of(PictureListing listing, Path cache, DataListener listener) {
        Path folder = cache.resolve(name(listing));
        try {
            Files.createDirectories(folder);
            return FolderLock.hold(folder, listener, () -> {
                FileTime now = RecentImports.mark(folder);
                List<DataFile> files = new ArrayList<>();
                boolean anew = false;
                for (Map.Entry<String, List<Picture>> part : listing.parts().entrySet()) {
                    int images = part.getValue().size();
                    Optional<DataFile> kept = kept(listing.layout(), part.getKey(), images, folder);
                    anew |= kept.isEmpty();
                    files.add(
                            kept.isPresent()
                                    ? kept.get()
                                    : file(listing, part.getKey(), part.getValue(), folder, listener));
                }
                if (anew) {
                    RecentImports.forget(cache, now);
                }
                return new PictureImport(set(listing, files), folder);
            });
        } catch (IOException e) {
            throw DataException.unwritableImages(cache, e);
        }
    }

    /**
     * What {@link #of} would make. Every image is read that is not in the cache, and nothing is written.
     *
     * @throws DataException if an image can't be read, which tells of all
     */
    static PictureImport look(PictureListing listing, Path cache, DataListener listener) {
        Path folder = cache.resolve(name(listing));
        List<DataFile> files = new ArrayList<>();
        listing.parts()
                .forEach((part, images) -> files.add(kept(listing.layout(), part, images.size(), folder)
                        .orElseGet(() -> seen(listing, part, images, listener))));
        return new PictureImport(set(listing, files), folder);
    }

    private static DataFile seen(PictureListing listing, String part, List<Picture> images, DataListener listener) {
        listing.tell(listener, "looking at", part, images.size());
        try {
            String found = records(listing, images, OutputStream.nullOutputStream());
            return new DataFile(part + ".bin", found, images.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of a stream that takes everything
        }
    }

    private static FileSet set(PictureListing listing, List<DataFile> files) {
        return new FileSet("images", origin(listing), false, listing.layout(), files);
    }

    private static String origin(PictureListing listing) {
        PictureFolder pictures = listing.pictures();
        return "PNG and JPEG files, each brought to " + pictures.width() + " × " + pictures.height()
                + " pixels by means over areas, whatever its own size and proportions";
    }

    /** Of all that determines the records. */
    private static String name(PictureListing listing) {
        PictureFolder pictures = listing.pictures();
        MessageDigest all = DigestUtils.getSha256Digest();
        DigestUtils.updateDigest(
                all,
                VERSION + " " + pictures.width() + " " + pictures.height() + " " + pictures.channels() + " "
                        + Runtime.version().feature() + listing.classNames());
        listing.parts().forEach((part, images) -> {
            DigestUtils.updateDigest(all, "\n" + part);
            images.parallelStream()
                    .map(image -> image.label() + " " + sha256(image.file()))
                    .forEachOrdered(line -> DigestUtils.updateDigest(all, "\n" + line));
        });
        return Hex.encodeHexString(all.digest()).substring(0, 32);
    }

    private static String sha256(Path file) {
        try {
            return new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file);
        } catch (IOException e) {
            throw new DataException(file + ": cannot be read (" + Failure.text(e) + ")", e);
        }
    }

    /** What an earlier import left, if it is whole. */
    private static Optional<DataFile> kept(ImageLayout layout, String part, int images, Path folder) {
        String sha256;
        try {
            sha256 = Files.readString(folder.resolve(part + DIGEST), StandardCharsets.US_ASCII)
                    .strip();
        } catch (IOException e) { // as good as none
            return Optional.empty();
        }
        DataFile kept = new DataFile(part + ".bin", sha256, images);
        boolean whole = new BinaryFile(folder.resolve(kept.name()), kept, layout)
                .problem()
                .isEmpty();
        return Optional.of(kept).filter(file -> whole);
    }

    private static DataFile file(
            PictureListing listing, String part, List<Picture> images, Path folder, DataListener listener)
            throws IOException {
        Path binary = folder.resolve(part + ".bin");
        Path digest = folder.resolve(part + DIGEST);
        Files.deleteIfExists(digest);
        listing.tell(listener, "bringing to size", part, images.size());
        Path work = folder.resolve(part + ".part");
        try {
            String found;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(work), 1 << 16)) {
                found = records(listing, images, out);
            }
            Files.move(work, binary, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(digest, found, StandardCharsets.US_ASCII);
            return new DataFile(part + ".bin", found, images.size());
        } finally {
            if (Files.isRegularFile(work)) { // and no folder that stands there
                FileUtils.deleteQuietly(work.toFile());
            }
        }
    }

    private static String records(PictureListing listing, List<Picture> images, OutputStream out) throws IOException {
        return new PictureRecords(listing.layout(), MemoryBudget.ofHeap()).write(images, out);
    }
}

package io.github.softmaxreport.data;

import io.github.softmaxreport.data.PictureListing.Picture;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
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
    private static final int AT_ONCE = 256;
    private static final int TOLD = 20;

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
                return new PictureImport(
                        new FileSet("images", origin(listing), false, listing.layout(), files), folder);
            });
        } catch (IOException e) {
            throw DataException.unwritableImages(cache, e);
        }
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
        listener.message("images: bringing " + images.size() + " of " + part + " to one size");
        Path work = folder.resolve(part + ".part");
        try {
            String found = write(listing, images, work);
            Files.move(work, binary, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(digest, found, StandardCharsets.US_ASCII);
            return new DataFile(part + ".bin", found, images.size());
        } finally {
            if (Files.isRegularFile(work)) { // and no folder that stands there
                FileUtils.deleteQuietly(work.toFile());
            }
        }
    }

    /** @return SHA-256 of what is written */
    private static String write(PictureListing listing, List<Picture> images, Path file) throws IOException {
        MessageDigest sha256 = DigestUtils.getSha256Digest();
        try (OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), sha256)) {
            write(listing, images, out);
        }
        return Hex.encodeHexString(sha256.digest());
    }

    private static void write(PictureListing listing, List<Picture> images, OutputStream out) throws IOException {
        PictureReader reader = new PictureReader(listing.layout(), MemoryBudget.ofHeap());
        List<String> problems = new ArrayList<>();
        for (int from = 0; from < images.size(); from += AT_ONCE) {
            List<PictureReader.Read> read =
                    images.subList(from, Math.min(from + AT_ONCE, images.size())).parallelStream()
                            .map(reader::read)
                            .toList();
            for (PictureReader.Read one : read) {
                Optional<String> problem = one.problem();
                problem.ifPresent(problems::add);
                one.write(out);
            }
            if (problems.size() >= TOLD) {
                break;
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(String.join("\n", problems.subList(0, Math.min(TOLD, problems.size())))
                    + "\nmend these images, or take them out of the folder");
        }
    }
}

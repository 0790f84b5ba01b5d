package io.github.softmaxreport.data;

import io.github.softmaxreport.data.PictureListing.Picture;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

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
                List<DataFile> files = new ArrayList<>();
                for (Map.Entry<String, List<Picture>> part : listing.parts().entrySet()) {
                    files.add(file(listing, part.getKey(), part.getValue(), folder, listener));
                }
                return new PictureImport(
                        new FileSet("images", origin(listing), false, listing.layout(), files), folder);
            });
        } catch (IOException e) {
            throw DataException.unwritable(folder, e);
        }
    }

    private static String origin(PictureListing listing) {
        PictureFolder pictures = listing.pictures();
        return "made from PNG and JPEG files, each brought to " + pictures.width() + " × " + pictures.height()
                + " pixels by the mean over the area of each";
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

    private static DataFile file(
            PictureListing listing, String part, List<Picture> images, Path folder, DataListener listener)
            throws IOException {
        Path binary = folder.resolve(part + ".bin");
        Path digest = folder.resolve(part + DIGEST);
        if (Files.exists(binary) && Files.exists(digest)) {
            DataFile kept = new DataFile(part + ".bin", Files.readString(digest).strip(), images.size());
            if (new BinaryFile(binary, kept, listing.layout()).problem().isEmpty()) {
                return kept;
            }
        }
        listener.message("images: bringing " + images.size() + " of " + part + " to one size");
        Path work = folder.resolve(part + ".part");
        MessageDigest sha256 = DigestUtils.getSha256Digest();
        try (OutputStream out =
                new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(work), 1 << 16), sha256)) {
            write(listing, images, out);
        }
        String found = Hex.encodeHexString(sha256.digest());
        Files.move(work, binary, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(digest, found, StandardCharsets.US_ASCII);
        return new DataFile(part + ".bin", found, images.size());
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

package io.github.softmaxreport.data;

import io.github.softmaxreport.data.PictureListing.Picture;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** The records of a part's images, some made at the same time and no more kept than the memory has room for. */
final class PictureRecords {
    private static final int AT_ONCE = 256;
    private static final int TOLD = 20;

    private final ImageLayout layout;
    private final MemoryBudget memory;

    /** @param memory for images and their records */
    PictureRecords(ImageLayout layout, MemoryBudget memory) {
        this.layout = layout;
        this.memory = memory;
    }

    /**
     * Makes them, in the order of the images.
     *
     * @param out is given them
     * @return their SHA-256, lower-case hexadecimal
     * @throws DataException if images can't be read; it tells of many at once
     */
    String write(List<Picture> images, OutputStream out) throws IOException {
        MessageDigest sha256 = DigestUtils.getSha256Digest();
        List<String> problems = records(images, new DigestOutputStream(out, sha256));
        if (!problems.isEmpty()) {
            throw new DataException(String.join("\n", problems.subList(0, Math.min(TOLD, problems.size())))
                    + "\nmend these images, or take them out of the folder");
        }
        return Hex.encodeHexString(sha256.digest());
    }

    private List<String> records(List<Picture> images, OutputStream out) throws IOException {
        PictureReader reader = new PictureReader(layout, memory);
        int atOnce = Math.min(AT_ONCE, memory.results(layout.recordBytes()));
        List<String> problems = new ArrayList<>();
        for (int from = 0; from < images.size() && problems.size() < TOLD; from += atOnce) {
            List<PictureReader.Read> read =
                    images.subList(from, Math.min(from + atOnce, images.size())).parallelStream()
                            .map(reader::read)
                            .toList();
            for (PictureReader.Read one : read) {
                Optional<String> problem = one.problem();
                problem.ifPresent(problems::add);
                one.write(out);
            }
        }
        return problems;
    }
}

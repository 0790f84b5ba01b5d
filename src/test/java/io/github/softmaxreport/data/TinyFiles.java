package io.github.softmaxreport.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.codec.digest.DigestUtils;

/** Three files with a few images of 4 x 2 pixels in three classes, in the binary version's format, and their facts. */
final class TinyFiles {
    static final ImageLayout LAYOUT = new ImageLayout(List.of("cat", "dog", "frog"), 4, 2, 3);
    static final Map<String, byte[]> CONTENTS = contents();
    static final FileSet SET = new FileSet("Tiny", "three tiny files", false, LAYOUT, facts());

    private TinyFiles() {}

    private static Map<String, byte[]> contents() {
        SplittableRandom random = new SplittableRandom(20190412);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("data_batch_1.bin", records(40, random));
        contents.put("data_batch_2.bin", records(5, random));
        contents.put("test_batch.bin", records(7, random));
        return contents;
    }

    private static byte[] records(int count, SplittableRandom random) {
        byte[] bytes = new byte[count * LAYOUT.recordBytes()];
        random.nextBytes(bytes);
        for (int at = 0; at < bytes.length; at += LAYOUT.recordBytes()) {
            bytes[at] = (byte) random.nextInt(3);
        }
        return bytes;
    }

    private static List<DataFile> facts() {
        List<DataFile> facts = new ArrayList<>();
        CONTENTS.forEach(
                (name, bytes) -> facts.add(new DataFile(name, sha256(bytes), bytes.length / LAYOUT.recordBytes())));
        return facts;
    }

    static String sha256(byte[] bytes) {
        return DigestUtils.sha256Hex(bytes);
    }

    /** The bytes of one file; not to be written. */
    static byte[] content(String name) {
        return Objects.requireNonNull(CONTENTS.get(name), name);
    }

    /** Writes all files into a folder. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : CONTENTS.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    /** All files, each for its purpose, from the cache or the network. */
    static DatasetRequest request() {
        return request(false, false, Optional.empty(), Path.of("nowhere"));
    }

    static DatasetRequest request(boolean sample, boolean offline, Optional<Path> folder, Path home) {
        return new DatasetRequest(
                sample, offline, folder, home, List.of("data_batch_1"), List.of("data_batch_2"), List.of("test_batch"));
    }
}

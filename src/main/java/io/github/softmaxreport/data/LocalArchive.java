package io.github.softmaxreport.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The official archive as the user has it, however it came. Each file in it is checked as if it lay there unpacked, so
 * an archive that was packed anew will do.
 *
 * @param facts of the official one
 * @param file the archive
 */
record LocalArchive(ArchiveFacts facts, Path file) {
    private static final int GZIP_FIRST_BYTE = 0x1f;
    private static final int GZIP_SECOND_BYTE = 0x8b;
    private static final int SHOWN = 60;

    /**
     * Puts every wanted file into its place, each checked.
     *
     * @throws UnusableFilesException if this is no archive, or lacks files, or some of them are damaged; it tells of all
     * @throws DataException if the disk refuses
     */
    void unpack(FetchOrder order) {
        try {
            requireGzip();
            boolean official = facts.is(file);
            order.listener()
                    .message("unpacking and checking " + file.getFileName()
                            + (official ? ", which is the official one" : ", which is not the official one"));
        } catch (IOException e) {
            throw unusable("cannot be read (" + Failure.text(e) + ")");
        }
        order.requireRoom(0);
        List<String> problems = new ArrayList<>();
        try {
            facts.open(file, order.set()).read(facts.entries(order.wanted()), (wanted, content) -> {
                try {
                    order.put(wanted, content);
                } catch (SourceException e) {
                    problems.add(file + ": damaged: " + e.getMessage());
                }
            });
        } catch (SourceException e) {
            problems.add(file + ": damaged: " + e.getMessage() + size());
        }
        if (!problems.isEmpty()) {
            throw new UnusableFilesException(problems);
        }
    }

    private void requireGzip() throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SHOWN);
        }
        boolean gzip =
                start.length > 1 && (start[0] & 0xff) == GZIP_FIRST_BYTE && (start[1] & 0xff) == GZIP_SECOND_BYTE;
        if (!gzip) {
            String text = new String(start, StandardCharsets.ISO_8859_1)
                    .replaceAll("[^ -~]+", " ")
                    .strip();
            boolean page = text.startsWith("<");
            throw unusable(String.format(Locale.ROOT, "no archive, but %,d bytes", Files.size(file))
                    + (start.length == 0 ? "" : " that begin with '" + text + "'")
                    + (page ? "; it looks like a web page, which a proxy or a login may have sent" : ""));
        }
    }

    /** What its size says. */
    private String size() {
        try {
            long bytes = Files.size(file);
            return bytes == facts.file().bytes()
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            "; it has %,d bytes, the official one %,d: its download may have been cut off",
                            bytes,
                            facts.file().bytes());
        } catch (IOException e) {
            return "";
        }
    }

    private UnusableFilesException unusable(String problem) {
        return new UnusableFilesException(List.of(file + ": " + problem));
    }
}

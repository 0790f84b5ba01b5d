package io.github.softmaxreport.data;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * A .tar.gz that may come from a stranger. Only entries of known names are read, and their names never become paths;
 * links are refused, and so is an archive that unpacks to more than a given size.
 */
final class TarGz {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final long unpackedLimit;

    /** @param unpackedLimit bytes at which reading is given up */
    TarGz(Path file, long unpackedLimit) {
        this.file = file;
        this.unpackedLimit = unpackedLimit;
    }

    /** Takes the content of an entry. */
    interface Visitor<T> {
        void visit(T wanted, InputStream content) throws IOException, SourceException;
    }

    /**
     * Hands on the wanted entries, in the archive's order, each once.
     *
     * @param wanted by the entry's name, what the visitor is to be told of it
     * @throws SourceException if the archive is damaged, or lacks one of them
     */
    <T> void read(Map<String, T> wanted, Visitor<T> visitor) throws SourceException {
        Map<String, T> missing = new TreeMap<>(wanted);
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
                InputStream unpacked = new Limited(new GZIPInputStream(raw, BUFFER), unpackedLimit);
                TarArchiveInputStream tar = new TarArchiveInputStream(unpacked)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                T item = missing.remove(entry.getName());
                if (item != null) {
                    requireFile(entry);
                    visitor.visit(item, tar);
                }
            }
        } catch (IOException e) {
            throw new SourceException(file.getFileName() + " can't be unpacked (" + Failure.text(e) + ")", e);
        }
        if (!missing.isEmpty()) {
            throw new SourceException(file.getFileName() + " lacks " + missing.keySet());
        }
    }

    private static void requireFile(TarArchiveEntry entry) throws IOException {
        byte kind = entry.getLinkFlag();
        if (kind != TarConstants.LF_NORMAL && kind != TarConstants.LF_OLDNORM) {
            throw new IOException("its entry " + entry.getName() + " is no file");
        }
    }

    /** Fails instead of giving more than a number of bytes. */
    private static final class Limited extends FilterInputStream {
        private final long limit;
        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                count(1);
            }
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = super.read(target, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            count(skipped);
            return skipped;
        }

        private void count(long n) throws IOException {
            left -= n;
            if (left < 0) {
                throw new IOException(String.format(Locale.ROOT, "it unpacks to more than %,d bytes", limit));
            }
        }
    }
}

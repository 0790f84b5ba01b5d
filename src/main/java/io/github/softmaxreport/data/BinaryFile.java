package io.github.softmaxreport.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file of records on disk, and how it must be. Reads and checks in one pass: what the sink was given may be used only
 * if no problem came back.
 */
record BinaryFile(Path path, DataFile wanted, ImageLayout layout) {
    private static final int RECORDS_AT_ONCE = 32;

    /** Takes the records of a file, in order. */
    interface Sink {
        /**
         * One record.
         *
         * @param record from 0
         * @param label in range
         * @param bytes pixels from offset on; only valid during the call
         */
        void accept(int record, int label, byte[] bytes, int offset);
    }

    /** What is wrong with the file, beginning with its path; empty if it is just as it must be. */
    Optional<String> problem() {
        return read((record, label, bytes, offset) -> {});
    }

    /** What a glance shows: that it is missing, or of the wrong size. */
    Optional<String> problemOfSize() {
        long wantedBytes = (long) wanted.records() * layout.recordBytes();
        try {
            long bytes = Files.size(path);
            return bytes == wantedBytes
                    ? Optional.empty()
                    : damaged(
                            "%,d bytes, wanted %,d (%,d records of %,d bytes)",
                            bytes, wantedBytes, wanted.records(), layout.recordBytes());
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    /** As {@link #problem()}, handing on every record on the way. */
    Optional<String> read(Sink sink) {
        Optional<String> problem = problemOfSize();
        if (problem.isPresent()) {
            return problem;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, sink);
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    private Optional<String> read(InputStream in, Sink sink) throws IOException {
        int recordBytes = layout.recordBytes();
        byte[] buffer = new byte[RECORDS_AT_ONCE * recordBytes];
        MessageDigest sha256 = DigestUtils.getSha256Digest();
        for (int record = 0; record < wanted.records(); ) {
            int n = in.readNBytes(buffer, 0, Math.min(RECORDS_AT_ONCE, wanted.records() - record) * recordBytes);
            sha256.update(buffer, 0, n);
            if (n < recordBytes) {
                return damaged("ended while it was read, in record %d", record);
            }
            for (int at = 0; at + recordBytes <= n; at += recordBytes, record++) {
                int label = layout.label().read(buffer, at);
                if (label > layout.highestLabel()) {
                    return damaged(
                            "label %d at byte %d (record %d), wanted 0 to %d",
                            label, (long) record * recordBytes, record, layout.highestLabel());
                }
                sink.accept(record, label, buffer, at + layout.label().bytes());
            }
        }
        String found = Hex.encodeHexString(sha256.digest());
        return found.equals(wanted.sha256())
                ? Optional.empty()
                : damaged("its SHA-256 is %s, wanted %s", found, wanted.sha256());
    }

    private Optional<String> damaged(String format, Object... arguments) {
        return Optional.of(path + ": damaged: " + String.format(Locale.ROOT, format, arguments));
    }

    private Optional<String> unreadable(IOException failure) {
        return Optional.of(path + ": cannot be read (" + Failure.text(failure) + ")");
    }
}

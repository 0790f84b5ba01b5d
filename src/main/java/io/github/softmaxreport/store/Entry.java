package io.github.softmaxreport.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * A result as it lies in a file: the length of its head, the head, the result, and the SHA-256 of all that.
 *
 * @param key what determines it
 * @param seconds of one thread that it took
 */
record Entry(Key key, double seconds) {
    private static final int LENGTH = 8;
    private static final int CHECK = 64;

    /** With the result as it goes to a file. */
    byte[] with(byte[] payload) {
        byte[] head = Payload.bytes(this);
        byte[] length =
                String.format(Locale.ROOT, "%0" + LENGTH + "x", head.length).getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(length, LENGTH + head.length + payload.length + CHECK);
        System.arraycopy(head, 0, all, LENGTH, head.length);
        System.arraycopy(payload, 0, all, LENGTH + head.length, payload.length);
        int end = all.length - CHECK;
        byte[] check = check(all, end);
        System.arraycopy(check, 0, all, end, CHECK);
        return all;
    }

    /** The head of a file that need not be whole; empty if it can't be made out. */
    static Optional<Entry> head(byte[] file) {
        try {
            return Optional.of(Payload.read(
                    Arrays.copyOfRange(file, LENGTH, LENGTH + length(file)), new TypeReference<Entry>() {}));
        } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The result in a file; empty if a byte of it has changed. */
    static Optional<byte[]> payload(byte[] file) {
        int end = file.length - CHECK;
        if (end < LENGTH || !Arrays.equals(check(file, end), Arrays.copyOfRange(file, end, file.length))) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(file, LENGTH + length(file), end));
    }

    private static int length(byte[] file) {
        String text = new String(file, 0, LENGTH, StandardCharsets.US_ASCII);
        return Math.min(Integer.parseInt(text, 16), file.length - LENGTH);
    }

    private static byte[] check(byte[] file, int end) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        digest.update(file, 0, end);
        return Hex.encodeHexString(digest.digest()).getBytes(StandardCharsets.US_ASCII);
    }
}

package io.github.softmaxreport.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A running SHA-256. */
final class Sha256 {
    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    /** Takes in more bytes. */
    void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /** Lower-case hexadecimal of all the bytes; begins anew. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Lower-case hexadecimal of a whole file. */
    static String of(Path file) throws IOException {
        Sha256 sha256 = new Sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sha256.update(buffer, 0, n);
            }
        }
        return sha256.hex();
    }
}

package io.github.softmaxreport.data;

import java.net.URI;

/**
 * An archive on the web.
 *
 * @param address where it lies
 * @param bytes its exact size
 * @param sha256 lower-case hexadecimal
 * @param folder of its files, with the final slash
 */
record ArchiveFacts(URI address, long bytes, String sha256, String folder) {
    /** The last part of its address. */
    String fileName() {
        String path = address.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

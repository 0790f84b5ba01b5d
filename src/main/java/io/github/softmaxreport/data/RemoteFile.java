package io.github.softmaxreport.data;

import java.net.URI;

/**
 * A file on the web.
 *
 * @param address where it lies
 * @param bytes its exact size
 * @param sha256 lower-case hexadecimal
 */
record RemoteFile(URI address, long bytes, String sha256) {
    /** The last part of its address. */
    String fileName() {
        String path = address.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

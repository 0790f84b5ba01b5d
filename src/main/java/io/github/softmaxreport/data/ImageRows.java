package io.github.softmaxreport.data;

import java.io.IOException;

/** Images of some file, one after the other. */
interface ImageRows extends AutoCloseable {
    /**
     * Reads the next image.
     *
     * @param target overwritten from its beginning, pixel by pixel, all channels of one before those of the next
     * @throws IOException if there is none, or if it is damaged
     */
    void next(byte[] target) throws IOException;

    @Override
    default void close() {}
}

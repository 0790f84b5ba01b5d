package io.github.softmaxreport.model;

/**
 * Float arrays whose element 12 begins a 64-byte cache line, as far as Java lets one ask for it: an array of a megabyte
 * starts at the beginning of a region of the G1 heap, and its first 16 bytes are the header. Vectors that straddle lines
 * load at half speed. Only speed depends on it.
 */
final class CacheLines {
    /** The first element to use. */
    static final int START = 12;

    private static final int MEGABYTE = 1 << 18;

    private CacheLines() {}

    /** Zeros: room for length floats from {@link #START} on. */
    static float[] allocate(int length) {
        return new float[Math.max(MEGABYTE, START + length)];
    }
}

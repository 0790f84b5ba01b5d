package io.github.softmaxreport.data;

import java.util.function.IntBinaryOperator;

/** A plane of numbers brought to another size by means over areas, exact until each is rounded, half up. */
final class AreaMeans {
    private final IntBinaryOperator samples;
    private final int width;
    private final int height;

    /** @param samples numbers of 0..255 by column below width and row below height */
    AreaMeans(IntBinaryOperator samples, int width, int height) {
        this.samples = samples;
        this.width = width;
        this.height = height;
    }

    /**
     * The smaller plane; a larger one repeats and mixes.
     *
     * @param target overwritten from first on, row by row, unsigned
     */
    void shrink(int newWidth, int newHeight, byte[] target, int first) {
        long area = (long) width * height;
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                target[first + y * newWidth + x] = (byte) ((2 * sum(x, newWidth, y, newHeight) + area) / (2 * area));
            }
        }
    }

    /** Over the area, in units of 1 / (newWidth · newHeight) pixels. */
    private long sum(int x, int newWidth, int y, int newHeight) {
        long sum = 0;
        for (long row = (long) y * height / newHeight; row * newHeight < (y + 1L) * height; row++) {
            long tall = overlap(row, newHeight, y, height);
            for (long column = (long) x * width / newWidth; column * newWidth < (x + 1L) * width; column++) {
                sum += tall * overlap(column, newWidth, x, width) * samples.applyAsInt((int) column, (int) row);
            }
        }
        return sum;
    }

    /** Of old cell i, which is as long as the number of new ones, and new cell j, as long as the number of old ones. */
    private static long overlap(long i, int newCount, int j, int oldCount) {
        return Math.min((i + 1) * newCount, (j + 1L) * oldCount) - Math.max(i * newCount, (long) j * oldCount);
    }
}

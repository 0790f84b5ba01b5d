package io.github.softmaxreport.model;

import io.github.softmaxreport.data.Preprocessing;

/** A preprocessing over signed bytes in float32, one shift and one scale for each stored column; padding becomes 0. */
final class AffineColumns {
    private static final int SIGNED = 128;

    private final float[] shift;
    private final float[] scale;

    AffineColumns(Preprocessing preprocessing) {
        int columns = Panels.columns(preprocessing.dimensions());
        shift = new float[columns];
        scale = new float[columns];
        for (int j = 0; j < preprocessing.dimensions(); j++) {
            shift[j] = (float) (preprocessing.shift(j) - SIGNED);
            scale[j] = (float) preprocessing.scale(j);
        }
    }

    /** Stored columns. */
    int columns() {
        return shift.length;
    }

    /** The array itself; not to be written. */
    float[] shift() {
        return shift;
    }

    /** The array itself; not to be written. */
    float[] scale() {
        return scale;
    }
}

package io.github.softmaxreport.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A matrix in float32 (the inputs of a block of images, or numbers for each class), cut into panels of columns narrow
 * enough that ten rows of one stay in the first-level cache:
 *
 * <pre>
 *   panel 0 (columns 0..767):     row 0 | row 1 | ... | the last row
 *   panel 1 (columns 768..1535):  row 0 | row 1 | ...
 * </pre>
 *
 * <p>Columns are padded with zeros to a multiple of 64; the last panel is stored as wide as the others.
 */
final class Panels {
    /** Columns in a panel; the last one may use fewer. */
    static final int WIDTH = 768;

    /** The canonical lanes of a sum over columns, whatever the width of the machine's vectors. */
    static final int LANES = 16;

    /** Columns are used in multiples of this. */
    static final int COLUMN_UNIT = 4 * LANES;

    private final int rows;
    private final int columns;
    private final float[] values;

    /** All zeros. */
    Panels(int rows, int dimensions) {
        this.rows = rows;
        this.columns = columns(dimensions);
        this.values = CacheLines.allocate((columns + WIDTH - 1) / WIDTH * WIDTH * rows);
    }

    /** d rounded up to the columns that are used. */
    static int columns(int dimensions) {
        return (dimensions + COLUMN_UNIT - 1) / COLUMN_UNIT * COLUMN_UNIT;
    }

    /** Stored rows. */
    int rows() {
        return rows;
    }

    /** Used columns. */
    int columns() {
        return columns;
    }

    /** Where an entry stands; the next columns of the panel follow, {@link #WIDTH} further the next row. */
    int index(int row, int column) {
        return CacheLines.START + (column / WIDTH * rows + row) * WIDTH + column % WIDTH;
    }

    /** One past the panel's last used column that is still below to. */
    int endOfPanel(int column, int to) {
        return Math.min(column / WIDTH * WIDTH + WIDTH, to);
    }

    /** Writes all entries. */
    void write(DataOutput out) throws IOException {
        Numbers.write(values, out);
    }

    /** Takes over the entries that were written. */
    void read(DataInput in) throws IOException {
        Numbers.read(values, in);
    }

    /** The array itself. */
    float[] values() {
        return values;
    }
}

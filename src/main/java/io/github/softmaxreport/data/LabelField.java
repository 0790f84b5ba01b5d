package io.github.softmaxreport.data;

/**
 * Where a record of a binary file has its label, before the pixels.
 *
 * @param bytes before the pixels
 * @param at where among these the label begins
 * @param width bytes of the label, 1 or 2, highest first
 */
public record LabelField(int bytes, int at, int width) {
    /** One byte, the label. */
    static final LabelField BYTE = new LabelField(1, 0, 1);

    /** Two bytes, one label, for more than 256 classes. */
    static final LabelField WIDE = new LabelField(2, 0, 2);

    /** @throws IllegalArgumentException if the label isn't among the bytes */
    public LabelField {
        if (at < 0 || width < 1 || width > 2 || at + width > bytes) {
            throw new IllegalArgumentException("a label of " + width + " bytes at " + at + " of " + bytes);
        }
    }

    /** The field for K classes in files of our own. */
    static LabelField of(int classes) {
        return classes <= BYTE.most() ? BYTE : WIDE;
    }

    /** Classes that it can tell apart. */
    int most() {
        return 1 << (8 * width);
    }

    /** The label of the record that begins there. */
    int read(byte[] records, int record) {
        int first = records[record + at] & 0xff;
        return width == 1 ? first : first << 8 | (records[record + at + 1] & 0xff);
    }

    /** Writes the label of the record that begins there. */
    void write(int label, byte[] records, int record) {
        records[record + at + width - 1] = (byte) label;
        if (width == 2) {
            records[record + at] = (byte) (label >> 8);
        }
    }
}

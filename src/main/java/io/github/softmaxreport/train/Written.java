package io.github.softmaxreport.train;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lists as bytes: their length, then their entries. */
final class Written {
    private Written() {}

    /** Writes an entry. */
    interface Writer<T> {
        void write(T entry, DataOutput out) throws IOException;
    }

    /** Reads the next entry. */
    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }

    static <T> void list(List<T> entries, Writer<T> writer, DataOutput out) throws IOException {
        out.writeInt(entries.size());
        for (T entry : entries) {
            writer.write(entry, out);
        }
    }

    static <T> List<T> list(Reader<T> reader, DataInput in) throws IOException {
        int size = in.readInt();
        List<T> entries = new ArrayList<>();
        for (int e = 0; e < size; e++) {
            entries.add(reader.read(in));
        }
        return entries;
    }
}

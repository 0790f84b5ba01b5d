package io.github.softmaxreport.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Makes archives for tests, well-meant ones and others. */
final class TarGzWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TarArchiveOutputStream tar;

    TarGzWriter() throws IOException {
        tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes));
    }

    /** Adds a file; its name is taken as it is. */
    TarGzWriter file(String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
        return this;
    }

    /** Adds an entry without content. */
    TarGzWriter entry(TarArchiveEntry entry) throws IOException {
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
        return this;
    }

    /** The archive without its compression; nothing can be added any more. */
    byte[] tar() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(bytes())).readAllBytes();
    }

    /** The archive; nothing can be added any more. */
    byte[] bytes() throws IOException {
        tar.close();
        return bytes.toByteArray();
    }
}

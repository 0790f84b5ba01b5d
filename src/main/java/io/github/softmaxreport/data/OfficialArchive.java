package io.github.softmaxreport.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/** The archive that the data set's authors offer, with the files as they are. */
final class OfficialArchive implements RemoteSource {
    /** The archive's own notes, beside the files. */
    private static final long NOTES = 1L << 20;

    private final ArchiveFacts facts;
    private final Download download;

    OfficialArchive(ArchiveFacts facts, Download download) {
        this.facts = facts;
        this.download = download;
    }

    @Override
    public String description() {
        return facts.address().toString();
    }

    @Override
    public void fetch(FetchOrder order) throws SourceException {
        order.requireRoom(facts.bytes());
        PartialFile part = new PartialFile(order.work().resolve(facts.fileName() + ".part"));
        boolean resumed = part.bytes() > 0;
        download.fetch(facts, part, order.listener());
        if (resumed && !isRight(part)) {
            order.listener().message(part.path() + ": its earlier part is damaged; starting anew");
            part.discard();
            download.fetch(facts, part, order.listener());
        }
        if (!isRight(part)) {
            part.discard();
            throw new SourceException("what came has the right size, but not the SHA-256 " + facts.sha256());
        }
        unpack(part, order);
        part.discard();
    }

    private boolean isRight(PartialFile part) {
        try {
            return new DigestUtils(MessageDigestAlgorithms.SHA_256)
                    .digestAsHex(part.path())
                    .equals(facts.sha256());
        } catch (IOException e) {
            throw DataException.unwritable(part.path(), e);
        }
    }

    private void unpack(PartialFile part, FetchOrder order) throws SourceException {
        Map<String, DataFile> entries = order.wanted().stream()
                .collect(Collectors.toMap(file -> facts.folder() + file.name(), Function.identity()));
        TarGz archive = new TarGz(part.path(), order.set().bytes(order.set().files()) + NOTES);
        order.listener().message("unpacking and checking " + facts.fileName());
        archive.read(entries, (file, content) -> copy(content, file, order));
    }

    private static void copy(InputStream content, DataFile file, FetchOrder order) throws IOException, SourceException {
        byte[] buffer = new byte[1 << 16];
        try (StagedFile staged = order.stage(file)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                staged.write(buffer, 0, n);
            }
            staged.complete();
        }
    }
}

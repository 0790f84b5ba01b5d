package io.github.softmaxreport.data;

import java.io.IOException;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/** The archive that the data set's authors offer, with the files as they are. */
final class OfficialArchive implements RemoteSource {
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
        order.listener().message("unpacking and checking " + facts.fileName());
        facts.open(part.path(), order.set()).read(facts.entries(order.wanted()), order::put);
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
}

package io.github.softmaxreport.data;

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
        return facts.file().address().toString();
    }

    @Override
    public void fetch(FetchOrder order) throws SourceException {
        order.requireRoom(facts.file().bytes());
        PartialFile part = order.part(facts.file());
        download.verified(facts.file(), part, order.listener());
        order.listener().message("unpacking and checking " + facts.file().fileName());
        facts.open(part.path(), order.set()).read(facts.entries(order.wanted()), order::put);
        part.discard();
    }
}

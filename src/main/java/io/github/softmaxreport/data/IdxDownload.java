package io.github.softmaxreport.data;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** The IDX files that a data set's authors offer, compressed, each by itself. */
final class IdxDownload implements RemoteSource {
    private final IdxFacts facts;
    private final Download download;

    IdxDownload(IdxFacts facts, Download download) {
        this.facts = facts;
        this.download = download;
    }

    @Override
    public String description() {
        URI address = facts.pairs().get(0).images().compressed().address();
        return address.resolve(".").toString();
    }

    @Override
    public void fetch(FetchOrder order) throws SourceException {
        List<IdxFacts.Pair> pairs = facts.wanted(order);
        order.requireRoom(pairs.stream()
                .flatMap(IdxFacts.Pair::both)
                .mapToLong(file -> file.compressed().bytes())
                .sum());
        for (IdxFacts.Pair pair : pairs) {
            PartialFile images = got(pair.images().compressed(), order);
            PartialFile labels = got(pair.labels().compressed(), order);
            order.listener().message("rewriting them as " + pair.file());
            try {
                pair.rewrite(images.path(), labels.path(), order);
            } catch (IOException e) {
                throw new SourceException("what came can't be read (" + Failure.text(e) + ")", e);
            }
            images.discard();
            labels.discard();
        }
    }

    private PartialFile got(RemoteFile file, FetchOrder order) throws SourceException {
        PartialFile part = order.part(file);
        download.verified(file, part, order.listener());
        return part;
    }
}

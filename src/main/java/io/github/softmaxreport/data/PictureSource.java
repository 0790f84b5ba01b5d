package io.github.softmaxreport.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Images of the user's own. They are brought to one size once, and kept so in the user's cache. */
final class PictureSource implements DatasetSource {
    private final PictureFolder pictures;
    private final Path cache;
    private final boolean keeping;
    private final Map<List<Object>, PictureImport> made = new ConcurrentHashMap<>();

    /**
     * Nothing is looked at yet.
     *
     * @param cache for images of one size
     * @param keeping whether that is written; else images can be described, and not loaded
     */
    PictureSource(PictureFolder pictures, Path cache, boolean keeping) {
        this.pictures = pictures;
        this.cache = cache;
        this.keeping = keeping;
    }

    @Override
    public Dataset load(DatasetRequest request, DataListener listener) {
        if (!keeping) {
            throw new IllegalStateException(pictures.folder() + ": images that are only looked at");
        }
        PictureImport found = made(request, listener);
        return DatasetReader.read(found.set(), found.folder(), request);
    }

    @Override
    public DatasetDescription describe(DatasetRequest request, DataListener listener) {
        return made(request, listener).set().describe(request);
    }

    @Override
    public DataFiles there(DatasetRequest request, DataListener listener) {
        PictureImport found = made(request, listener);
        return DataFiles.ofImages(found.set(), place(request).folder());
    }

    @Override
    public boolean replaceable(DatasetRequest request) {
        return false;
    }

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public boolean hasSample() {
        return false;
    }

    private PictureImport made(DatasetRequest request, DataListener listener) {
        PictureFolder place = place(request);
        return made.computeIfAbsent(List.of(place, request.train(), request.files()), key -> {
            PictureListing listing = PictureListing.of(place, request, listener);
            listing.tell(listener);
            return keeping ? PictureImport.of(listing, cache, listener) : PictureImport.look(listing, cache, listener);
        });
    }

    private PictureFolder place(DatasetRequest request) {
        return request.folder()
                .map(named -> new PictureFolder(named, pictures.width(), pictures.height(), pictures.channels()))
                .orElse(pictures);
    }
}

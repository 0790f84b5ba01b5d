package io.github.softmaxreport.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Images of the user's own. They are brought to one size once, and kept so in the user's cache. */
final class PictureSource implements DatasetSource {
    private final PictureFolder pictures;
    private final Path cache;
    private final Map<List<Object>, PictureImport> made = new ConcurrentHashMap<>();

    /** @param cache for images of one size */
    PictureSource(PictureFolder pictures, Path cache) {
        this.pictures = pictures;
        this.cache = cache;
    }

    @Override
    public Dataset load(DatasetRequest request, DataListener listener) {
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
        return DataFiles.in(found.set(), found.folder());
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
        PictureFolder place = request.folder()
                .map(named -> new PictureFolder(named, pictures.width(), pictures.height(), pictures.channels()))
                .orElse(pictures);
        return made.computeIfAbsent(
                List.of(place, request.train(), request.files()),
                key -> PictureImport.of(PictureListing.of(place, request, listener), cache, listener));
    }
}

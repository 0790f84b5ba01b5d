package io.github.softmaxreport.site;

import io.github.softmaxreport.export.SiteFile;
import java.util.ArrayList;
import java.util.List;

/** A site for tests; refuses a second file at the same path, as the folder does. */
public final class InMemorySite implements SiteOutput {
    private final TakenPaths taken = new TakenPaths();
    private final List<SiteFile> files = new ArrayList<>();

    @Override
    public void write(SiteFile file) {
        taken.take(file.path());
        files.add(file);
    }

    /** In the order in which they were written. */
    public List<SiteFile> files() {
        return List.copyOf(files);
    }
}

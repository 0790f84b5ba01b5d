package io.github.softmaxreport.data;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * IDX files that a package of the system may have put into a folder.
 *
 * @param owner the package, as it follows "the"
 */
record IdxFolder(IdxFacts facts, Path folder, String owner) implements RemoteSource {
    @Override
    public String description() {
        return folder + ", of " + owner;
    }

    @Override
    public boolean local() {
        return Files.isDirectory(folder);
    }

    @Override
    public void fetch(FetchOrder order) throws SourceException {
        if (Files.notExists(folder)) {
            throw new SourceException("there is no such folder; that package is not installed");
        }
        try {
            facts.unpack(folder, order);
        } catch (UnusableFilesException e) {
            throw new SourceException(String.valueOf(e.getMessage()), e);
        }
    }
}

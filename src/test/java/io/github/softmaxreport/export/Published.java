package io.github.softmaxreport.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A site in memory, whose files can be damaged. */
public final class Published implements PublishedFiles {
    private final Map<String, byte[]> files = new TreeMap<>();

    public Published(List<SiteFile> files) {
        files.forEach(file -> this.files.put(file.path(), file.bytes()));
    }

    /** The same with another text in a file. */
    public Published with(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The same without a file. */
    public Published without(String path) {
        files.remove(path);
        return this;
    }

    @Override
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    @Override
    public List<String> paths(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .toList();
    }

    @Override
    public String shown(String path) {
        return "site/" + path;
    }
}

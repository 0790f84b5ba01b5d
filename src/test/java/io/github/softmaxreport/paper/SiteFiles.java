package io.github.softmaxreport.paper;

import io.github.softmaxreport.export.PublishedFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A made-up site. */
record SiteFiles(Map<String, String> files) implements PublishedFiles {
    @Override
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> paths(String folder) {
        return files.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .sorted()
                .toList();
    }

    @Override
    public String shown(String path) {
        return path;
    }
}

package io.github.softmaxreport.site;

import io.github.softmaxreport.export.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The paths written so far; no two may be one place on a file system that ignores case. */
final class TakenPaths {
    /** The path first written there, by file and by folder; a folder's key ends in a slash. */
    private final Map<String, String> paths = new HashMap<>();

    /** @throws IllegalArgumentException if the path is taken, by a file or by the folder of one */
    void take(String path) {
        String key = new SitePath(path).ignoringCase().text();
        List<String> folders = new ArrayList<>();
        for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
            folders.add(key.substring(0, slash + 1));
        }
        refuseIfTaken(key, path);
        refuseIfTaken(key + "/", path);
        folders.forEach(folder -> refuseIfTaken(folder.substring(0, folder.length() - 1), path));
        paths.put(key, path);
        folders.forEach(folder -> paths.putIfAbsent(folder, path));
    }

    private void refuseIfTaken(String key, String path) {
        if (paths.containsKey(key)) {
            throw new IllegalArgumentException(
                    "the site has " + paths.get(key) + " already; " + path + " can't stand beside it");
        }
    }
}

package io.github.softmaxreport.compare;

import io.github.softmaxreport.export.PublishedFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pictures of two sites, figure by figure: those for light pages, as those for dark ones show the same. */
final class SiteFigures {
    private static final String NUMBERS = "data/figures/";
    private static final String PICTURES = "figures/";

    private SiteFigures() {}

    static List<FigureChange> changes(PublishedFiles before, PublishedFiles after) {
        TreeSet<String> names = new TreeSet<>();
        TreeSet<String> paths = new TreeSet<>();
        for (PublishedFiles site : List.of(before, after)) {
            site.paths("data/figures").stream()
                    .filter(path -> path.endsWith(".csv"))
                    .forEach(path -> names.add(path.substring(NUMBERS.length(), path.length() - ".csv".length())));
            site.paths("figures").stream()
                    .filter(path -> path.endsWith(".png") && !path.endsWith("-dark.png"))
                    .forEach(paths::add);
        }
        Map<String, List<PictureChange>> figures = new TreeMap<>();
        for (String path : paths) {
            Optional<byte[]> old = before.bytes(path);
            Optional<byte[]> now = after.bytes(path);
            if (old.isEmpty() || now.isEmpty() || !Arrays.equals(old.get(), now.get())) {
                figures.computeIfAbsent(figure(path, names), name -> new ArrayList<>())
                        .add(new PictureChange(path, uri(old), uri(now)));
            }
        }
        return figures.entrySet().stream()
                .map(figure -> new FigureChange(figure.getKey(), figure.getValue()))
                .toList();
    }

    /** The longest name that the file begins with; the file's own where none is known. */
    private static String figure(String path, NavigableSet<String> names) {
        String file = path.substring(PICTURES.length(), path.length() - ".png".length());
        return names.descendingSet().stream()
                .filter(name -> file.equals(name) || file.startsWith(name + "-"))
                .findFirst()
                .orElse(file);
    }

    private static String uri(Optional<byte[]> png) {
        return png.map(bytes -> "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes))
                .orElse("");
    }
}

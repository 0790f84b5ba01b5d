package io.github.softmaxreport.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The files of a site as a browser gets them: pages with the script that loads them again, all others as they are. */
record Served(Path site) {
    private static final String HTML = "text/html; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"));

    private static final String WAITING =
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Preview"
                    + "</title></head><body><p>The report is being made; this page shows it when it is there.</p></body></html>";

    /** The script of every page. */
    static Answer script() {
        try (InputStream in = Objects.requireNonNull(Served.class.getResourceAsStream("reload.js"))) {
            return new Answer(200, "text/javascript; charset=utf-8", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file of a path, which begins with a slash; the site's own page for what is missing.
     *
     * @param version of the site that was there before its file was read; a page knows by it whether it is the latest
     */
    Answer at(String path, long version) {
        if (Files.notExists(site.resolve("index.html"))) {
            return page(503, WAITING.getBytes(StandardCharsets.UTF_8), version);
        }
        try {
            Path file = site.resolve(path.substring(1)).normalize();
            if (Files.isDirectory(file) && path.endsWith("/")) {
                file = file.resolve("index.html");
            }
            Path real = file.toRealPath();
            if (!real.startsWith(site.toRealPath()) || !Files.isRegularFile(real)) {
                return missing(version);
            }
            byte[] bytes = Files.readAllBytes(real);
            String type = type(real);
            return type.equals(HTML) ? page(200, bytes, version) : new Answer(200, type, bytes);
        } catch (IOException | InvalidPathException e) {
            return missing(version);
        }
    }

    private Answer missing(long version) {
        try {
            return page(404, Files.readAllBytes(site.resolve("404.html")), version);
        } catch (IOException e) {
            return Answer.text(404, "there is no such file\n");
        }
    }

    private static Answer page(int status, byte[] html, long version) {
        String loader = "<script src=\"" + PreviewServer.SCRIPT + "\" data-version=\"" + version + "\" defer></script>";
        String text = new String(html, StandardCharsets.UTF_8);
        int end = text.lastIndexOf("</body>");
        String with = end < 0 ? text + loader : text.substring(0, end) + loader + text.substring(end);
        return new Answer(status, HTML, with.getBytes(StandardCharsets.UTF_8));
    }

    private static String type(Path file) {
        String name = String.valueOf(file.getFileName());
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}

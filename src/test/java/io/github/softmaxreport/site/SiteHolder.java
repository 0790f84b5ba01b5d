package io.github.softmaxreport.site;

import io.github.softmaxreport.export.SiteFile;
import java.io.IOException;
import java.nio.file.Path;

/** A process that opens a site folder, says so, and holds it until it is killed. */
final class SiteHolder {
    private SiteHolder() {}

    public static void main(String[] args) throws IOException {
        SiteFolder site = SiteFolder.open(Path.of(args[0]));
        site.write(SiteFile.text("index.html", "half"));
        System.out.println("holding");
        int end = System.in.read();
        throw new IllegalStateException("was not killed, but let go: " + end);
    }
}

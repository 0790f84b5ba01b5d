package io.github.softmaxreport;

import io.github.softmaxreport.compare.SiteDiff;
import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.report.DiffReport;
import io.github.softmaxreport.report.TemplateFolders;
import io.github.softmaxreport.site.PublishedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Tells what differs between two sites. Paths are absolute.
 *
 * @param before the old site's folder
 * @param after the new site's folder
 * @param html where a page is written, if anywhere
 * @param markdown where Markdown is written; where neither file is named, it is printed
 * @param templates the folder of the templates
 */
record SiteComparison(Path before, Path after, Optional<Path> html, Optional<Path> markdown, Path templates)
        implements Request {
    @Override
    public ExitCode run(Terminal terminal) {
        SiteDiff diff = SiteDiff.of(new PublishedFolder(before), new PublishedFolder(after));
        DiffReport report =
                new DiffReport(diff, before.toString(), after.toString(), new TemplateFolders(List.of(templates)));
        html.ifPresent(file -> write(file, report.html(), terminal));
        markdown.ifPresent(file -> write(file, report.markdown(), terminal));
        if (html.isEmpty() && markdown.isEmpty()) {
            terminal.out().print(report.markdown());
        }
        return ExitCode.DONE;
    }

    private static void write(Path file, String text, Terminal terminal) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UserError(file + ": can't be written (" + e + "); a file in a folder that exists is wanted", e);
        }
        terminal.progress().line("Written: " + file);
    }
}

package io.github.softmaxreport;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.paper.Browser;
import io.github.softmaxreport.paper.SingleFile;
import io.github.softmaxreport.paper.TargetFile;
import io.github.softmaxreport.paper.TargetFolder;
import io.github.softmaxreport.report.TemplateFolders;
import io.github.softmaxreport.site.PublishedFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Takes a finished site elsewhere. Paths are absolute.
 *
 * @param home the project's folder, with its fonts
 * @param site the folder of the site
 * @param singleFile where the report is written as one HTML file, if anywhere
 * @param pdf where it is printed to, if anywhere
 * @param browser that prints; the first on the PATH without one
 * @param output the folder that is filled for a paper, if any
 * @param replace whether what exists is replaced
 * @param templates with the style of the one file
 */
record SiteExport(
        Path home,
        Path site,
        Optional<Path> singleFile,
        Optional<Path> pdf,
        Optional<Path> browser,
        Optional<Path> output,
        boolean replace,
        TemplateFolders templates)
        implements Request {
    @Override
    public ExitCode run(Terminal terminal) {
        templates.mustExist();
        PublishedFolder published = new PublishedFolder(site);
        Optional<TargetFile> html = singleFile.map(file -> new TargetFile(file, site, replace));
        Optional<TargetFolder> folder = output.map(path -> new TargetFolder(path, site, replace));
        Optional<TargetFile> print = pdf.map(file -> new TargetFile(file, site, replace));
        Optional<Browser> printer = pdf.map(file -> installed());
        requireUnaltered(published);
        html.ifPresent(file -> {
            file.write(singleFile(published).getBytes(StandardCharsets.UTF_8));
            terminal.progress().line("Written: " + file.path());
        });
        print.ifPresent(file -> {
            file.write(printer.orElseThrow().pdf(singleFile(published)));
            terminal.progress().line("Written: " + file.path());
        });
        folder.ifPresent(target -> {
            int files = target.write(PaperFiles.of(published, Fonts.install(home)));
            terminal.progress().line("Written: " + files + " files into " + target.path());
        });
        return ExitCode.DONE;
    }

    private Browser installed() {
        return browser.map(Browser::at)
                .orElseGet(() ->
                        Browser.on(Optional.ofNullable(System.getenv("PATH")).orElse("")));
    }

    private String singleFile(PublishedFolder published) {
        return SingleFile.of(published, templates.read("single-file.css"), templates.read("single-file.js"));
    }

    /** Numbers that somebody changed are not taken further. */
    private void requireUnaltered(PublishedFolder published) {
        List<String> altered = published.altered();
        if (!altered.isEmpty()) {
            throw new UserError(site + ": not as the program wrote it: " + String.join(", ", altered)
                    + ". Make the site again, mvn exec:java -Dexec.args=\"--output " + site
                    + "\" with the options that it was made with");
        }
    }
}

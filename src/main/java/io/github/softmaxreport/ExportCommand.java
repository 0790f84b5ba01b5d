package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the command that takes a finished site elsewhere, with their help. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"export [SITE] [option]...\"",
        description = {
            "",
            "Takes a finished site elsewhere: one file, PDF, a paper.",
            "",
            "What it writes says what the site says, to the digit. The site itself stays as it is, and nothing is written"
                    + " into it. What exists already is replaced only with --replace."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  mvn exec:java -Dexec.args=\"export --single-file /tmp/report.html\"",
            "  mvn exec:java -Dexec.args=\"export --pdf /tmp/report.pdf\"",
            "  mvn exec:java -Dexec.args=\"export --output /tmp/paper\"",
            "  mvn exec:java -Dexec.args=\"export '/tmp/my site' --single-file report.html --replace\"",
            "",
            "Exit codes:",
            "  0  done",
            "  1  a fault of the program",
            "  2  the site can't be read, or was changed by hand, a file can't be written,",
            "     or there is no browser for --pdf",
            "  3  never"
        })
final class ExportCommand implements Subcommand {
    @Mixin
    private SiteArgument site = new SiteArgument();

    @Option(
            names = "--single-file",
            paramLabel = "FILE",
            description = "Write the whole report as one HTML file that needs nothing beside it.")
    private Optional<Path> singleFile = Optional.empty();

    @Option(
            names = "--pdf",
            paramLabel = "FILE",
            description = "Print the whole report with an installed Chromium, Chrome or Edge.")
    private Optional<Path> pdf = Optional.empty();

    @Option(
            names = "--browser",
            paramLabel = "FILE",
            description = "The browser's program. Default: the first on the PATH.")
    private Optional<Path> browser = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description =
                    "Fill a folder for a paper: tables in LaTeX, figures as SVG, results as tidy CSV and JSON, weights, a BibTeX"
                            + " entry, and what it all is as an RO-Crate.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--replace", description = "Replace a file that exists, or a folder that export has filled.")
    private boolean replace;

    @Mixin
    private TemplateOptions templates = new TemplateOptions();

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>(templates.problems());
        if (singleFile.isEmpty() && pdf.isEmpty() && output.isEmpty()) {
            problems.add("export is told nothing to write; --single-file FILE, --pdf FILE or --output DIR is wanted");
        }
        refuseBlank("--single-file", singleFile, problems);
        refuseBlank("--pdf", pdf, problems);
        refuseBlank("--browser", browser, problems);
        refuseBlank("--output", output, problems);
        return problems;
    }

    private static void refuseBlank(String option, Optional<Path> given, List<String> problems) {
        given.filter(path -> path.toString().isBlank())
                .ifPresent(path -> problems.add(option + " is empty; a path is wanted"));
    }

    @Override
    public Request request(Path home, Path here) {
        return new SiteExport(
                home,
                site.folder(home, here),
                singleFile.map(file -> here.resolve(file).normalize()),
                pdf.map(file -> here.resolve(file).normalize()),
                browser.map(file -> here.resolve(file).normalize()),
                output.map(folder -> here.resolve(folder).normalize()),
                replace,
                templates.folders(home, here));
    }
}

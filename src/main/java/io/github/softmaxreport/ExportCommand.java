package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of the command that takes a finished site elsewhere, with their help. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"export [SITE] [option]...\"",
        description = {
            "",
            "Takes a finished site elsewhere: as one file, or for a paper.",
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
            "  mvn exec:java -Dexec.args=\"export --output /tmp/paper\"",
            "  mvn exec:java -Dexec.args=\"export '/tmp/my site' --single-file report.html --replace\"",
            "",
            "Exit codes:",
            "  0  done",
            "  1  a fault of the program",
            "  2  the site can't be read, or was changed by hand, or a file can't be written",
            "  3  never"
        })
final class ExportCommand implements Subcommand {
    @Parameters(paramLabel = "SITE", arity = "0..1", description = "The site's folder. Default: site of the project.")
    private Optional<Path> site = Optional.empty();

    @Option(
            names = "--single-file",
            paramLabel = "FILE",
            description = "Write the whole report as one HTML file that needs nothing beside it.")
    private Optional<Path> singleFile = Optional.empty();

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
        if (singleFile.isEmpty() && output.isEmpty()) {
            problems.add("export is told nothing to write; --single-file FILE or --output DIR is wanted");
        }
        singleFile
                .filter(file -> file.toString().isBlank())
                .ifPresent(file -> problems.add("--single-file is empty; a file is wanted"));
        output.filter(folder -> folder.toString().isBlank())
                .ifPresent(folder -> problems.add("--output is empty; a folder is wanted"));
        return problems;
    }

    @Override
    public Request request(Path home, Path here) {
        return new SiteExport(
                home,
                site.map(given -> here.resolve(given).normalize()).orElse(home.resolve("site")),
                singleFile.map(file -> here.resolve(file).normalize()),
                output.map(folder -> here.resolve(folder).normalize()),
                replace,
                templates.folders(home, here));
    }
}

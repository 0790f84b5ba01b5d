package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of the command that compares two sites, with their help. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"diff OLD_SITE NEW_SITE [option]...\"",
        description = {
            "",
            "Tells what differs between two sites.",
            "",
            "Verdicts on claims and requirements, configuration, numbers on the pages (old, new, difference, and how"
                    + " much of it the spread of the runs explains), and figures. Experiments are matched by their ids."
                    + " Without an option the answer is printed as Markdown, the beginning of each long list; the page"
                    + " that --html writes has everything."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  mvn exec:java -Dexec.args=\"diff /tmp/before site\"",
            "  mvn exec:java -Dexec.args=\"diff /tmp/before site --html /tmp/diff.html\"",
            "",
            "Exit codes:",
            "  0  done, whether something differs or not: a change is no failure",
            "  1  a fault of the program",
            "  2  a site can't be read, or a file can't be written",
            "  3  never"
        })
final class DiffCommand implements Subcommand {
    @Parameters(paramLabel = "SITE", arity = "0..2", description = "The folders of the old and of the new site.")
    private List<Path> sites = List.of();

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page that needs nothing beside it.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--markdown", paramLabel = "FILE", description = "Write Markdown, as for a pull request.")
    private Optional<Path> markdown = Optional.empty();

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (sites.size() != 2) {
            problems.add("diff needs the folders of two sites, the old one first; given: " + sites.size());
        }
        html.filter(file -> file.toString().isBlank())
                .ifPresent(file -> problems.add("--html is empty; a file is wanted"));
        markdown.filter(file -> file.toString().isBlank())
                .ifPresent(file -> problems.add("--markdown is empty; a file is wanted"));
        return problems;
    }

    @Override
    public Request request(Path home, Path here) {
        return new SiteComparison(
                here.resolve(sites.get(0)).normalize(),
                here.resolve(sites.get(1)).normalize(),
                html.map(file -> here.resolve(file).normalize()),
                markdown.map(file -> here.resolve(file).normalize()),
                home.resolve("templates"));
    }
}

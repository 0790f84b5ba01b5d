package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command that looks at a finished site as the report looks at a new one, with its help. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"lint [SITE] [option]...\"",
        description = {
            "",
            "Looks for numbers without a source in a finished site.",
            "",
            "Every number of the pages must be bound to its place in data/results.json, have the value that stands"
                    + " there, or be on the list in templates/constants.txt; everything in results.json that follows from"
                    + " the runs must follow from them; links, images and labels must lead somewhere."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  mvn exec:java -Dexec.args=\"lint\"",
            "  mvn exec:java -Dexec.args=\"lint '/tmp/my report'\"",
            "",
            "Exit codes:",
            "  0  nothing was found",
            "  1  a fault of the program",
            "  2  the site can't be read",
            "  3  something was found"
        })
final class LintCommand implements Subcommand {
    @Mixin
    private SiteArgument site = new SiteArgument();

    @Mixin
    private TemplateOptions templates = new TemplateOptions();

    @Override
    public List<String> problems() {
        return templates.problems();
    }

    @Override
    public Request request(Path home, Path here) {
        return new Lint(site.folder(home, here), templates.folders(home, here));
    }
}

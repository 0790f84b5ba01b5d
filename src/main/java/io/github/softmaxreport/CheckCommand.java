package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command that looks whether a report could begin, with its help. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"check [option]...\"",
        description = {
            "",
            "Looks at configuration, templates and data alone.",
            "",
            "Tells what is there, and every mistake at once. Nothing is trained, fetched or written. Data that is missing"
                    + " is no mistake where a report would get it."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  mvn exec:java -Dexec.args=\"check\"",
            "  mvn exec:java -Dexec.args=\"check --config my.yaml --templates mine\"",
            "",
            "Exit codes:",
            "  0  a report could begin",
            "  1  a fault of the program",
            "  2  something in options, configuration, templates or data to put right",
            "  3  never"
        })
final class CheckCommand implements Subcommand {
    @Mixin
    private StudyOptions study = new StudyOptions();

    @Mixin
    private ResourceOptions resources = new ResourceOptions();

    @Mixin
    private TemplateOptions templates = new TemplateOptions();

    @Override
    public Request request(Path home, Path here) {
        return new Check(new Options(
                home,
                study.choice(home, here),
                home.resolve("site"),
                templates.folders(home, here),
                resources.threads(),
                resources.data(here),
                resources.offline(),
                new StoreOptions().choice(here, false),
                false,
                false));
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>(study.problems());
        problems.addAll(resources.problems());
        problems.addAll(templates.problems());
        return problems;
    }
}

package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command that tells what a report would train, with its help. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"status [option]...\"",
        description = {
            "",
            "Tells what a report would train, and why.",
            "",
            "Each run is kept under a key of everything that determines it. Where that has changed, it is said from what"
                    + " to what, beside the entry that is nearest. Nothing is trained, and no data is read but your own"
                    + " images, of which nothing is kept: with --offline the cache's files are looked for, and where they"
                    + " are missing the bundled sample is told of."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  mvn exec:java -Dexec.args=\"status\"",
            "  mvn exec:java -Dexec.args=\"status --only 1.2 --threads 1\"",
            "",
            "Exit codes:",
            "  0  done, whatever was found",
            "  1  a fault of the program",
            "  2  something in options or configuration to put right"
        })
final class StatusCommand implements Subcommand {
    @Mixin
    private StudyOptions study = new StudyOptions();

    @Mixin
    private ResourceOptions resources = new ResourceOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Override
    public Request request(Path home, Path here) {
        return new Status(
                home,
                study.choice(home, here),
                resources.threads(),
                resources.data(here),
                resources.offline(),
                store.choice(here, false));
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>(study.problems());
        problems.addAll(resources.problems());
        problems.addAll(store.problems());
        return problems;
    }
}

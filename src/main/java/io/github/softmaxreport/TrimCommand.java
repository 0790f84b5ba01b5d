package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command that trims the run store, with its help. */
@Command(
        name = "gc",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"gc [option]...\"",
        description = {
            "",
            "Trims the run store by age and size.",
            "",
            "Entries that were computed more than so many days ago are removed, then the oldest of the others until they"
                    + " take no more than so many megabytes. What is removed is computed again when it is needed."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  mvn exec:java -Dexec.args=\"gc\"",
            "  mvn exec:java -Dexec.args=\"gc --days 0\"",
            "",
            "Exit codes:",
            "  0  done",
            "  1  a fault of the program",
            "  2  something in options to put right, or the store can't be read"
        })
final class TrimCommand implements Subcommand {
    private static final String NUMBER = "[0-9]{1,6}";

    @Option(names = "--days", paramLabel = "N", description = "Keep what is younger than so many days. Default: 90.")
    private String days = "90";

    @Option(
            names = "--megabytes",
            paramLabel = "N",
            description = "Keep at most so many megabytes, the youngest. Default: 2000.")
    private String megabytes = "2000";

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Override
    public Request request(Path home, Path here) {
        return new Trimming(
                store.choice(here, false).folder(), Integer.parseInt(days), Long.parseLong(megabytes) * 1_000_000);
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>(store.problems());
        if (!days.matches(NUMBER)) {
            problems.add("--days " + days + "; a whole number of days is wanted");
        }
        if (!megabytes.matches(NUMBER)) {
            problems.add("--megabytes " + megabytes + "; a whole number of megabytes is wanted");
        }
        return problems;
    }
}

package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the command that repeats what a site records, with their help. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"verify [SITE] [option]...\"",
        description = {
            "",
            "Trains again from the record of a site alone, and compares.",
            "",
            "Study and seeds are those of data/results.json, and the data must have the hashes recorded there."
                    + " Compared are the hash of the trained weights and every number of the runs; with --all also"
                    + " everything that follows from them, the gradient verification, and the files of curves and weights."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  mvn exec:java -Dexec.args=\"verify\"",
            "  mvn exec:java -Dexec.args=\"verify --run 1.2:1 1.3:5\"",
            "  mvn exec:java -Dexec.args=\"verify '/tmp/my report' --all\"",
            "",
            "Exit codes:",
            "  0  all values are equal",
            "  1  a fault of the program",
            "  2  the record or the data can't be used",
            "  3  some value differs"
        })
final class VerifyCommand implements Subcommand {
    @Mixin
    private SiteArgument site = new SiteArgument();

    @Option(
            names = "--run",
            paramLabel = "ID:SEED",
            arity = "1..*",
            description = "Repeat these runs. Default: the first seed of the experiment with the fewest epochs.")
    private List<String> runs = List.of();

    @Option(names = "--only", paramLabel = "ID", arity = "1..*", description = "Repeat all seeds of these experiments.")
    private List<String> only = List.of();

    @Option(names = "--all", description = "Repeat everything.")
    private boolean all;

    @Mixin
    private ResourceOptions resources = new ResourceOptions();

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        runs.stream()
                .filter(run -> !run.matches("[^:]+:-?[0-9]{1,18}"))
                .forEach(run ->
                        problems.add("--run " + run + "; an experiment's id and a seed, such as 1.2:1, are wanted"));
        if (all && !(runs.isEmpty() && only.isEmpty())) {
            problems.add("--all repeats all runs; leave out --run and --only, or --all");
        }
        problems.addAll(resources.problems());
        return problems;
    }

    @Override
    public Request request(Path home, Path here) {
        return new Verification(
                site.folder(home, here),
                new RunChoice(all, only, runs),
                home,
                resources.threads(),
                resources.data(here),
                resources.offline());
    }
}

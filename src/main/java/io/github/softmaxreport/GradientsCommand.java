package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command that verifies the gradients alone, with its help. */
@Command(
        name = "gradients",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"gradients [option]...\"",
        description = {
            "",
            "Verifies the gradients alone, and prints a table of errors.",
            "",
            "The table has maximum relative errors. The analytical gradient is compared with numerical ones as gradientVerification of the study says: of the"
                    + " first experiment's loss, and of every loss of part two. Everything is computed anew, nothing is"
                    + " trained or kept."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  mvn exec:java -Dexec.args=\"gradients\"",
            "  mvn exec:java -Dexec.args=\"gradients --dataset sample --offline\"",
            "",
            "Exit codes:",
            "  0  every gradient is right",
            "  1  a fault of the program",
            "  2  something in options, configuration or data to put right",
            "  3  some error exceeds the tolerance"
        })
final class GradientsCommand implements Subcommand {
    @Mixin
    private StudyOptions study = new StudyOptions();

    @Mixin
    private ResourceOptions resources = new ResourceOptions();

    @Override
    public Request request(Path home, Path here) {
        return new Gradients(
                home, study.choice(home, here), resources.threads(), resources.data(here), resources.offline());
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>(study.problems());
        problems.addAll(resources.problems());
        return problems;
    }
}

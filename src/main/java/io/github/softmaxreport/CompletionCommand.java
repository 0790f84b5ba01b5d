package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that prints a script for shells, with its help. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"completion [option]...\"",
        description = {
            "",
            "Prints a script that teaches a shell this program.",
            "",
            "In bash or zsh it defines softmax-report, which runs the program of this folder from any other, and completes"
                    + " its commands, options, paths, data sets and the experiments that the study has now by the tabulator"
                    + " key."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  mvn exec:java -Dexec.args=\"completion --output softmax-report.sh\"",
            "  source softmax-report.sh",
            "  softmax-report --only 1.2 --output '/tmp/my report'",
            "",
            "Exit codes:",
            "  0  done",
            "  1  a fault of the program",
            "  2  the file can't be written",
            "  3  never"
        })
final class CompletionCommand implements Subcommand {
    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the script into this file, which is replaced. Default: print it.")
    private Optional<Path> output = Optional.empty();

    @Override
    public List<String> problems() {
        return output.filter(file -> file.toString().isBlank()).stream()
                .map(file -> "--output is empty; a file is wanted")
                .toList();
    }

    @Override
    public Request request(Path home, Path here) {
        return new Completion(home, output.map(file -> here.resolve(file).normalize()));
    }
}

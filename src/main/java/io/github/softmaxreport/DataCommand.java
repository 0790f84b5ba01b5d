package io.github.softmaxreport;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Spelling;
import io.github.softmaxreport.data.DatasetSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command that tells where the data is, gets it and verifies it, with its help. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"data [option]...\"",
        description = {
            "",
            "Tells where the data is and how it is, file by file.",
            "",
            "Names and sizes are looked at; the SHA-256 of each file with --verify. Without --data that is the user's cache,"
                    + " and of CIFAR-10 the sample that the project brings."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  mvn exec:java -Dexec.args=\"data\"",
            "  mvn exec:java -Dexec.args=\"data --fetch\"",
            "  mvn exec:java -Dexec.args=\"data --dataset Fashion-MNIST --fetch\"",
            "  mvn exec:java -Dexec.args=\"data --verify --data '/my data'\"",
            "",
            "Exit codes:",
            "  0  done, whatever was found",
            "  1  a fault of the program",
            "  2  something in options to put right, or with --fetch the data can't be had",
            "  3  with --verify: some file is missing or not as it must be"
        })
final class DataCommand implements Subcommand {
    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "CIFAR-10, CIFAR-100, CIFAR-100-coarse, Fashion-MNIST or MNIST. Default: CIFAR-10.")
    private String dataset = DatasetChoice.DEFAULT;

    @Mixin
    private DataOptions data = new DataOptions();

    @Option(
            names = "--fetch",
            description = "Complete the user's cache first: what is missing is got, what is damaged moved aside.")
    private boolean fetch;

    @Option(names = "--verify", description = "Look at every byte, and compare each file's SHA-256.")
    private boolean verify;

    @Override
    public Request request(Path home, Path here) {
        return new DataListing(home, dataset, data.data(here), fetch, verify);
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>(data.problems());
        if (!DatasetSource.names().contains(dataset)) {
            problems.add("--dataset " + dataset + "; one of " + String.join(", ", DatasetSource.names()) + " is wanted"
                    + Spelling.question(dataset, DatasetSource.names()));
        }
        if (fetch && data.given()) {
            problems.add("--fetch completes the user's cache; leave out --data, or --fetch");
        }
        return problems;
    }
}

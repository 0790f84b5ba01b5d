package io.github.softmaxreport;

import io.github.softmaxreport.config.DatasetChoice;
import io.github.softmaxreport.config.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the command that writes a report, with their help. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"[report] [option]...\"",
        description = {"", "Runs every configured experiment and writes the report as a site."},
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Relative paths count from the folder in which mvn was started.",
            "",
            "Examples:",
            "  mvn exec:java",
            "  mvn exec:java -Dexec.args=\"--only 1.2\"",
            "  mvn exec:java -Dexec.args=\"--only 1.2 1.3 --output '/tmp/my report'\"",
            "  mvn exec:java -Dexec.args=\"--dataset sample --offline\"",
            "",
            "Exit codes:",
            "  0  done",
            "  1  a fault of the program",
            "  2  something in options, configuration or data to put right",
            "  3  finished, but some experiments or checks failed, or with --strict a required claim"
        })
final class ReportCommand implements Subcommand {
    private static final List<String> DATASETS = List.of("CIFAR-10", DatasetChoice.SAMPLE);

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The study. Default: data/experiments.yaml of the project.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where the site is written. Default: site of the project.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "ID",
            arity = "1..*",
            description = "Run only the experiments with these ids. Default: all.")
    private List<String> only = List.of();

    @Mixin
    private ResourceOptions resources = new ResourceOptions();

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "CIFAR-10, or sample for the small part of it that the project brings. Default: the study's.")
    private Optional<String> dataset = Optional.empty();

    @Option(
            names = "--strict",
            description = "End with exit code 3 unless every claim that the study marks as required is found to hold.")
    private boolean strict;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--fresh",
            description = "Compute everything anew; what is kept from before is not used, but replaced.")
    private boolean fresh;

    @Mixin
    private TemplateOptions templates = new TemplateOptions();

    @Override
    public Options request(Path home, Path here) {
        UnaryOperator<Path> absolute = given -> here.resolve(given).normalize();
        return new Options(
                home,
                config.map(absolute).orElse(home.resolve("data").resolve("experiments.yaml")),
                output.map(absolute).orElse(home.resolve("site")),
                templates.folders(home, here),
                only,
                resources.threads(),
                dataset,
                resources.data(here),
                resources.offline(),
                store.choice(here, fresh),
                strict);
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        refuseEmpty("--config", config, "a file", problems);
        refuseEmpty("--output", output, "a folder", problems);
        problems.addAll(templates.problems());
        problems.addAll(resources.problems());
        problems.addAll(store.problems());
        dataset.filter(name -> !DATASETS.contains(name))
                .ifPresent(name -> problems.add("--dataset " + name + "; one of " + String.join(", ", DATASETS)
                        + " is wanted" + Spelling.question(name, DATASETS)));
        return problems;
    }

    private static void refuseEmpty(String option, Optional<Path> path, String wanted, List<String> problems) {
        path.filter(given -> given.toString().isBlank())
                .ifPresent(given -> problems.add(option + " is empty; " + wanted + " is wanted"));
    }
}

package io.github.softmaxreport;

import io.github.softmaxreport.config.Shard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            "  mvn exec:java -Dexec.args=\"--dry-run\"",
            "  mvn exec:java -Dexec.args=\"--shard 3/8 --store /shared/runs\"",
            "",
            "Exit codes:",
            "  0  done",
            "  1  a fault of the program",
            "  2  something in options, configuration or data to put right",
            "  3  finished, but some experiments or checks failed, or with --strict a required claim",
            "  130  interrupted by Ctrl-C; the same command goes on from there"
        })
final class ReportCommand implements Subcommand {
    @Mixin
    private StudyOptions study = new StudyOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ResourceOptions resources = new ResourceOptions();

    @Option(
            names = "--strict",
            description = "End with exit code 3 unless every claim that the study marks as required is found to hold.")
    private boolean strict;

    @Option(
            names = "--json",
            description = "For scripts: print the result as one JSON object on standard output, everything else on"
                    + " standard error.")
    private boolean json;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--fresh",
            description = "Compute everything anew; what is kept from before is not used, but replaced.")
    private boolean fresh;

    @Option(
            names = "--shard",
            paramLabel = "K/N",
            description =
                    "Train only the K-th of N parts into the run store, and write no site; when all parts are in one"
                            + " store, the same command without this option makes the report. What part two trains depends on"
                            + " choices: a part has what is known of it beforehand, and what follows from choices that are in the"
                            + " store already. The report trains the rest.")
    private Optional<String> shard = Optional.empty();

    @Option(
            names = "--dry-run",
            description =
                    "Only tell the plan: what would be trained, about how long that takes, and what would be written"
                            + " where. Nothing is trained, fetched or written.")
    private boolean dryRun;

    @Mixin
    private TemplateOptions templates = new TemplateOptions();

    @Override
    public Request request(Path home, Path here) {
        return shard.map(words -> part(Shard.parse(words), home, here))
                .orElseGet(() -> dryRun ? new Plan(whole(home, here)) : whole(home, here));
    }

    private Request part(Shard part, Path home, Path here) {
        return new ShardTraining(
                home,
                study.choice(home, here),
                part,
                resources.threads(),
                resources.data(here),
                resources.offline(),
                store.choice(here, fresh));
    }

    /** Whether a script reads what is told. */
    boolean json() {
        return json;
    }

    private Options whole(Path home, Path here) {
        return new Options(
                home,
                study.choice(home, here),
                output.folder(here, home.resolve("site")),
                templates.folders(home, here),
                resources.threads(),
                resources.data(here),
                resources.offline(),
                store.choice(here, fresh),
                strict,
                json);
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>(study.problems());
        problems.addAll(output.problems());
        shard.ifPresent(words -> {
            Shard.problems(words).forEach(problem -> problems.add("--shard " + problem));
            if (dryRun) {
                problems.add("--dry-run tells of the whole report; leave out --shard, or --dry-run");
            }
            if (strict || json || output.given() || templates.given()) {
                problems.add("--shard writes no site; leave out --output, --templates, --strict and --json");
            }
        });
        if (dryRun && json) {
            problems.add("--json tells what came of a report; leave it out, or --dry-run");
        }
        problems.addAll(templates.problems());
        problems.addAll(resources.problems());
        problems.addAll(store.problems());
        return problems;
    }
}

package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the command that shows a report while it is being written, with their help. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        customSynopsis = "mvn exec:java -Dexec.args=\"serve [option]...\"",
        description = {
            "",
            "Shows the report in a browser and follows what you change.",
            "",
            "Templates, style and study are followed. The report is made as by the command report, but into target/preview; what is in the run store is not trained"
                    + " again. It is served to this machine alone. Pages load themselves again when it has changed; a mistake is"
                    + " told, and the last good report stays."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  mvn exec:java -Dexec.args=\"serve\"",
            "  mvn exec:java -Dexec.args=\"serve --only 1.2 --port 8080\"",
            "",
            "Exit codes:",
            "  1  a fault of the program",
            "  2  something in the options to put right, or the port is taken",
            "  130  ended by Ctrl-C"
        })
final class ServeCommand implements Subcommand {
    private static final int MOST = 65_535;

    @Option(names = "--port", paramLabel = "N", description = "Where to serve; 0 for any that is free. Default: 8000.")
    private String port = "8000";

    @Mixin
    private StudyOptions study = new StudyOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ResourceOptions resources = new ResourceOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private TemplateOptions templates = new TemplateOptions();

    @Override
    public Request request(Path home, Path here) {
        Options report = new Options(
                home,
                study.choice(home, here),
                output.folder(here, home.resolve("target").resolve("preview")),
                templates.folders(home, here),
                resources.threads(),
                resources.data(here),
                resources.offline(),
                store.choice(here, false),
                false,
                false);
        return new Preview(report, Integer.parseInt(port));
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>(study.problems());
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > MOST) {
            problems.add("--port " + port + "; a number from 0 to " + MOST + " is wanted");
        }
        problems.addAll(output.problems());
        problems.addAll(resources.problems());
        problems.addAll(store.problems());
        problems.addAll(templates.problems());
        return problems;
    }
}

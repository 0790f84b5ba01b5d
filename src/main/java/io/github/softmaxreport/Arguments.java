package io.github.softmaxreport;

import io.github.softmaxreport.config.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: words in, a {@link Request} out; it prints nothing and never ends the program. */
final class Arguments {
    private static final String SEE_HELP = "All options: mvn exec:java -Dexec.args=\"--help\"\n";

    private Arguments() {}

    /** Reads the words; the project's folder is the system property softmaxreport.home, or else the working folder. */
    static Request parse(String... words) {
        Path here = Path.of("").toAbsolutePath();
        String home = System.getProperty("softmaxreport.home", "");
        return parse(here.resolve(home).normalize(), here, words);
    }

    /**
     * Reads the words.
     *
     * @param home the project's folder, absolute
     * @param here the folder from which the user's relative paths count, absolute
     */
    static Request parse(Path home, Path here, String... words) {
        ReportCommand command = new ReportCommand();
        CommandLine line = new CommandLine(command)
                .setExpandAtFiles(false)
                .setUnmatchedArgumentsAllowed(true)
                .setUnmatchedOptionsAllowedAsOptionParameters(false);
        line.getCommandSpec().parser().collectErrors(true);
        ParseResult result = line.parseArgs(words);
        if (result.isUsageHelpRequested()) {
            return new Request.Answer(line.setSeparator(" ").getUsageMessage(Ansi.OFF), ExitCode.DONE);
        }
        if (result.isVersionHelpRequested()) {
            return new Request.Answer("softmax-report " + Version.current() + "\n", ExitCode.DONE);
        }
        List<String> problems = problems(result);
        problems.addAll(command.problems());
        return problems.isEmpty()
                ? command.options(home, here)
                : new Request.Answer(String.join("\n", problems) + "\n" + SEE_HELP, ExitCode.USER);
    }

    private static List<String> problems(ParseResult result) {
        List<String> problems = new ArrayList<>();
        Set<String> known = result.commandSpec().optionsMap().keySet();
        for (String word : result.unmatched()) {
            if (word.startsWith("-")) {
                String name = word.replaceFirst("=.*", "");
                problems.add(name + ": unknown option" + Spelling.question(name, known));
            }
        }
        if (problems.isEmpty() && !result.unmatched().isEmpty()) {
            problems.add(String.join(" ", result.unmatched()) + ": belongs to no option");
        }
        for (Exception error : result.errors()) {
            if (!(error instanceof UnmatchedArgumentException)) {
                problems.add(error.getMessage());
            }
        }
        return problems;
    }
}

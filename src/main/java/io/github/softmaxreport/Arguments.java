package io.github.softmaxreport;

import io.github.softmaxreport.config.Spelling;
import io.github.softmaxreport.export.OutcomeJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: words in, a {@link Request} out; it prints nothing and never ends the program. */
final class Arguments {
    private Arguments() {}

    /** Reads the words; the project's folder is the system property softmaxreport.home, or else the working folder. */
    static Request parse(String... words) {
        Path here = Path.of("").toAbsolutePath();
        String home = System.getProperty("softmaxreport.home", "");
        return parse(here.resolve(home).normalize(), here, words);
    }

    /**
     * Reads the words: a command's name, or none for the first command, then its options.
     *
     * @param home the project's folder, absolute
     * @param here the folder from which the user's relative paths count, absolute
     */
    static Request parse(Path home, Path here, String... words) {
        List<Subcommand> commands = Subcommand.ALL.stream().map(Supplier::get).toList();
        if (words.length == 0 || words[0].startsWith("-")) {
            return parse(commands, 0, home, here, words);
        }
        List<String> names = commands.stream().map(Arguments::name).toList();
        if (!names.contains(words[0])) {
            return refusal(
                    List.of(words[0] + ": unknown command; one of " + String.join(", ", names) + " is wanted"
                            + Spelling.question(words[0], names)),
                    "",
                    false);
        }
        return parse(commands, names.indexOf(words[0]), home, here, Arrays.copyOfRange(words, 1, words.length));
    }

    private static String name(Subcommand command) {
        return command.getClass().getAnnotation(Command.class).name();
    }

    private static CommandLine line(Subcommand command) {
        CommandLine line = new CommandLine(command)
                .setExpandAtFiles(false)
                .setUnmatchedArgumentsAllowed(true)
                .setUnmatchedOptionsAllowedAsOptionParameters(false);
        line.getCommandSpec().parser().collectErrors(true);
        return line;
    }

    /** @param named which command; the first one's help lists them all */
    private static Request parse(List<Subcommand> commands, int named, Path home, Path here, String... words) {
        CommandLine line = line(commands.get(named));
        ParseResult result = line.parseArgs(words);
        if (result.isUsageHelpRequested()) {
            if (named == 0) {
                line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> list(commands));
            }
            return new Request.Answer(line.setSeparator(" ").getUsageMessage(Ansi.OFF), ExitCode.DONE);
        }
        if (result.isVersionHelpRequested()) {
            return new Request.Answer("softmax-report " + Version.current() + "\n", ExitCode.DONE);
        }
        Subcommand command = line.getCommand();
        List<String> problems = problems(result);
        problems.addAll(command.problems());
        return problems.isEmpty()
                ? command.request(home, here)
                : refusal(
                        problems,
                        named == 0 ? "" : line.getCommandName() + " ",
                        command instanceof ReportCommand report && report.json());
    }

    private static Request refusal(List<String> problems, String command, boolean json) {
        String seeHelp = "All options: mvn exec:java -Dexec.args=\"" + command + "--help\"";
        return new Request.Answer(
                String.join("\n", problems) + "\n" + seeHelp + "\n",
                ExitCode.USER,
                json ? Optional.of(OutcomeJson.without(ExitCode.USER.code(), problems)) : Optional.empty());
    }

    private static String list(List<Subcommand> commands) {
        return commands.stream()
                .map(Arguments::line)
                .map(line -> String.format(
                        Locale.ROOT,
                        "  %-12s%s%n",
                        line.getCommandName(),
                        line.getCommandSpec().usageMessage().description()[1]))
                .collect(Collectors.joining(
                        "", String.format(Locale.ROOT, "%nCommands, each with a --help of its own:%n%n"), ""));
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

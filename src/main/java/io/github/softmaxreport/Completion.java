package io.github.softmaxreport;

import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * A script for bash and zsh: a function that starts the program, and its completion.
 *
 * @param home the project's folder, absolute
 * @param output where it is written, absolute; printed if absent
 */
record Completion(Path home, Optional<Path> output) implements Request {
    private static final String NAME = "softmax-report";

    /** Maven's plugin splits words as quotes say, of either kind; within them nothing is special. */
    private static final String FUNCTION = """

            softmax-report() {
              local word words=
              for word in "$@"; do
                case $word in
                  *\\'*) words="$words \\"$word\\"" ;;
                  *) words="$words '$word'" ;;
                esac
              done
              mvn -q -f POM exec:java -Dexec.args="$words"
            }
            """;

    @Override
    public ExitCode run(Terminal terminal) {
        CompletedWords words = CompletedWords.of(home);
        CommandLine all = words.line(Subcommand.ALL.get(0).get());
        Subcommand.ALL.forEach(command -> {
            CommandLine line = words.line(command.get());
            all.addSubcommand(line.getCommandName(), line);
        });
        String script =
                westernDigits(AutoComplete.bash(NAME, all)) + FUNCTION.replace("POM", quoted(home.resolve("pom.xml")));
        output.ifPresentOrElse(
                file -> write(file, script, terminal), () -> terminal.out().print(script));
        return ExitCode.DONE;
    }

    private static void write(Path file, String script, Terminal terminal) {
        try {
            Files.writeString(file, script);
        } catch (IOException e) {
            throw new UserError(file + ": can't be written (" + e + "); another file is wanted", e);
        }
        terminal.progress().line("Written: " + file + "; source it, and " + NAME + " is a command with completion");
    }

    /** In the names of variables the digits of the machine's language would be no digits. */
    private static String westernDigits(String script) {
        StringBuilder western = new StringBuilder();
        script.codePoints()
                .map(c -> Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c)
                .forEach(western::appendCodePoint);
        return western.toString();
    }

    /** One word for a shell. */
    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }
}

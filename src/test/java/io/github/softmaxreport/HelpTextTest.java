package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The README's last word on every command is the program's own. After a change of a command write it anew with {@code mvn
 * test -Dtest=HelpTextTest -Dgolden=write}.
 */
final class HelpTextTest {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- The program's own help; HelpTextTest writes it. -->\n";
    private static final String END = "<!-- End of the help. -->\n";

    @Test
    void the_readme_has_the_help_of_every_command() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        if ("write".equals(System.getProperty("golden"))) {
            readme = readme.substring(0, begin) + help() + readme.substring(end);
            Files.writeString(README, readme);
            end = readme.indexOf(END);
        }
        assertThat(readme.substring(begin, end).lines())
                .as("written anew by mvn test -Dtest=HelpTextTest -Dgolden=write")
                .containsExactlyElementsOf(help().lines().toList());
    }

    private static String help() {
        return Subcommand.ALL.stream()
                .map(command -> CommandSpec.forAnnotatedObject(command.get()).name())
                .map(name -> "<details><summary><code>%s</code></summary>%n%n```text%n%s```%n%n</details>%n"
                        .formatted(name, help(name)))
                .collect(Collectors.joining())
                .replace("\r\n", "\n");
    }

    private static String help(String command) {
        String text = ((Request.Answer) Arguments.parse(command, "--help")).text();
        return text.lines().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }
}

package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.data.UserEnvironment;
import io.github.softmaxreport.report.TemplateFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;

final class ArgumentsTest {
    private static final Path HOME = Path.of("project").toAbsolutePath();
    private static final Path HERE = Path.of("user").toAbsolutePath();

    private static final StoreChoice STORE =
            new StoreChoice(UserEnvironment.current().storeFolder(), false, 10);

    @Test
    void without_words_everything_lies_in_the_project() {
        assertThat(parse())
                .isEqualTo(new Options(
                        HOME,
                        new StudyChoice(HOME.resolve("data").resolve("experiments.yaml"), List.of(), Optional.empty()),
                        HOME.resolve("site"),
                        new TemplateFolders(List.of(HOME.resolve("templates"))),
                        Runtime.getRuntime().availableProcessors(),
                        Optional.empty(),
                        false,
                        STORE,
                        false,
                        false));
    }

    @Test
    void the_command_report_is_meant_where_none_is_named() {
        assertThat(parse("report")).isEqualTo(parse());
        assertThat(parse("report", "--only", "1.2", "--offline")).isEqualTo(parse("--only", "1.2", "--offline"));
    }

    @Test
    void relative_paths_count_from_the_users_folder() {
        Path absolute = Path.of("elsewhere").toAbsolutePath();

        assertThat(parse("--config", "my.yaml", "--output=out/site", "--templates", absolute.toString(), "--data", "."))
                .isEqualTo(new Options(
                        HOME,
                        new StudyChoice(HERE.resolve("my.yaml"), List.of(), Optional.empty()),
                        HERE.resolve("out").resolve("site"),
                        new TemplateFolders(List.of(absolute, HOME.resolve("templates"))),
                        Runtime.getRuntime().availableProcessors(),
                        Optional.of(HERE),
                        false,
                        STORE,
                        false,
                        false));
    }

    @Test
    void paths_are_named_without_detours() {
        Options options = (Options) parse("--config", "../x/../y.yaml", "--output", "a/./b");

        assertThat(options.study().config()).isEqualTo(HERE.resolveSibling("y.yaml"));
        assertThat(options.output()).isEqualTo(HERE.resolve("a").resolve("b"));
    }

    @Test
    void reads_every_other_option() {
        Options options = (Options) parse("--only", "1.2", "1.3", "--threads", "3", "--dataset", "sample", "--offline");

        assertThat(options.study().only()).containsExactly("1.2", "1.3");
        assertThat(options.threads()).isEqualTo(3);
        assertThat(options.study().dataset()).contains("sample");
        assertThat(options.offline()).isTrue();
    }

    @Test
    void the_working_folder_is_the_project_unless_the_build_says_otherwise() {
        Options options = (Options) Arguments.parse();

        assertThat(options.home()).isEqualTo(Path.of("").toAbsolutePath());
        assertThat(options.study().config()).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--onyl 1.2                  | --onyl: unknown option; did you mean --only?",
                "--outptu=x                  | --outptu: unknown option; did you mean --output?",
                "--only 1.2 --bad            | --bad: unknown option",
                "1.2 1.3                     | 1.2: unknown command; one of report, check, data, gradients, verify, diff, lint, serve, export, status, gc, completion is wanted",
                "rpeort --only 1.2           | rpeort: unknown command; one of report, check, data, gradients, verify, diff, lint, serve, export, status, gc, completion is wanted; did you mean report?",
                "report 1.2 1.3              | 1.2 1.3: belongs to no option",
                "--offline report            | report: belongs to no option",
                "--threads 0                 | --threads 0; a number from 1 to 256 is wanted",
                "--threads many              | --threads many; a number from 1 to 256 is wanted",
                "--threads 257               | --threads 257; a number from 1 to 256 is wanted",
                "--threads 2.5               | --threads 2.5; a number from 1 to 256 is wanted",
                "--threads 9999999999        | --threads 9999999999; a number from 1 to 256 is wanted",
                "--dataset smaple | --dataset smaple; one of CIFAR-10, CIFAR-100, CIFAR-100-coarse, Fashion-MNIST, MNIST, sample is wanted; did you mean sample?",
                "--config=                   | --config is empty; a file is wanted",
                "--output=                   | --output is empty; a folder is wanted",
                "--config                    | Missing required parameter for option '--config' (FILE)",
                "--only                      | Missing required parameter for option '--only' at index 0 (ID)",
                "--only --offline            | Expected parameter for option '--only' but found '--offline'",
                "--data a --data b           | option '--data' (DIR) should be specified only once"
            })
    void answers_a_mistake_with_what_is_wanted_and_where_to_read_on(String words, String answer) {
        assertThat(parse(words.split(" ")))
                .isEqualTo(new Request.Answer(
                        answer + "\nAll options: mvn exec:java -Dexec.args=\"--help\"\n", ExitCode.USER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify --run 1.2            | --run 1.2; an experiment's id and a seed, such as 1.2:1, are wanted",
                "verify --all --only 1.2     | --all repeats all runs; leave out --run and --only, or --all",
                "verify --threads 0          | --threads 0; a number from 1 to 256 is wanted",
                "verify --onyl 1.2           | --onyl: unknown option; did you mean --only?",
                "verify a b                  | b: belongs to no option"
            })
    void answers_a_mistake_of_another_command_with_its_own_help(String words, String answer) {
        assertThat(parse(words.split(" ")))
                .isEqualTo(new Request.Answer(
                        answer + "\nAll options: mvn exec:java -Dexec.args=\"verify --help\"\n", ExitCode.USER));
    }

    @Test
    void diff_takes_two_sites() {
        assertThat(parse("diff", "a", "b", "--html", "c.html"))
                .isEqualTo(new SiteComparison(
                        HERE.resolve("a"),
                        HERE.resolve("b"),
                        Optional.of(HERE.resolve("c.html")),
                        Optional.empty(),
                        HOME.resolve("templates")));
        assertThat(answer("diff", "a"))
                .startsWith("diff needs the folders of two sites, the old one first; given: 1\n")
                .endsWith("\"diff --help\"\n");
        assertThat(answer("diff", "a", "b", "c", "--html="))
                .startsWith("diff needs the folders of two sites, the old one first; given: 3\n--html is empty");
    }

    @Test
    void verify_takes_the_projects_site_and_one_run_unless_told_otherwise() {
        int threads = Runtime.getRuntime().availableProcessors();
        assertThat(parse("verify"))
                .isEqualTo(new Verification(
                        HOME.resolve("site"),
                        new RunChoice(false, List.of(), List.of()),
                        HOME,
                        threads,
                        Optional.empty(),
                        false));
        assertThat(parse("verify", "a", "--run", "1.2:1", "1.3:-4", "--only", "1.1", "--data", "d", "--offline"))
                .isEqualTo(new Verification(
                        HERE.resolve("a"),
                        new RunChoice(false, List.of("1.1"), List.of("1.2:1", "1.3:-4")),
                        HOME,
                        threads,
                        Optional.of(HERE.resolve("d")),
                        true));
    }

    @Test
    void every_commands_help_fits_a_terminal_and_has_examples_and_exit_codes() {
        for (String command : commands()) {
            Request.Answer help = (Request.Answer) parse(command, "--help");
            assertThat(help.code()).isEqualTo(ExitCode.DONE);
            assertThat(help.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
            assertThat(help.text()).contains("Usage: ", "Examples:", "Exit codes:");
        }
        assertThat(answer("--help"))
                .contains(commands().stream().map(name -> "\n  " + name + "  ").toList());
    }

    @Test
    void answers_all_mistakes_at_once() {
        assertThat(answer("--onyl", "1.2", "--treads", "2", "--threads", "x")).startsWith("""
                        --onyl: unknown option; did you mean --only?
                        --treads: unknown option; did you mean --threads?
                        --threads x; a number from 1 to 256 is wanted
                        """);
        assertThat(answer("--threads", "-1", "--dataset", "mnist", "--data=")).startsWith("""
                        --dataset mnist; one of CIFAR-10, CIFAR-100, CIFAR-100-coarse, Fashion-MNIST, MNIST, sample is wanted; did you mean MNIST?
                        --data is empty; a folder or an archive is wanted
                        --threads -1; a number from 1 to 256 is wanted
                        """);
    }

    @Test
    void a_word_that_begins_with_an_at_sign_is_no_file_of_words() {
        assertThat(((Options) parse("--only", "@pom.xml")).study().only()).containsExactly("@pom.xml");
    }

    @Test
    void help_fits_a_terminal_and_names_every_option_default_and_exit_code() {
        Request.Answer help = (Request.Answer) parse("--help");

        assertThat(help.code()).isEqualTo(ExitCode.DONE);
        assertThat(help.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(help.text())
                .contains("--config FILE", "--output DIR", "--only ID...", "--threads N", "--data DIR")
                .contains("--dataset NAME", "--offline", "--templates DIR", "--help", "--version")
                .contains("data/experiments.yaml", "mvn exec:java -Dexec.args=\"--only 1.2\"");
        for (ExitCode code : ExitCode.values()) {
            assertThat(help.text().lines()).anyMatch(line -> line.startsWith("  " + code.code() + "  "));
        }
    }

    @Test
    void version_is_that_of_the_build() {
        assertThat(answer("--version")).matches("softmax-report \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    private static List<String> commands() {
        return Subcommand.ALL.stream()
                .map(command -> CommandSpec.forAnnotatedObject(command.get()).name())
                .toList();
    }

    private static Request parse(String... words) {
        return Arguments.parse(HOME, HERE, words);
    }

    private static String answer(String... words) {
        return ((Request.Answer) parse(words)).text();
    }
}

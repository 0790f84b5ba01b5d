package io.github.softmaxreport;

import io.github.softmaxreport.config.Experiment;
import io.github.softmaxreport.config.Study;
import io.github.softmaxreport.config.StudyReader;
import io.github.softmaxreport.config.UserError;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a shell completes the values of options to: names of files and folders where a path is wanted, and else these.
 *
 * @param values by option
 */
record CompletedWords(Map<String, List<String>> values) {
    CompletedWords {
        values = Map.copyOf(values);
    }

    /** Of a project: its data sets, and the experiments of its study if that can be read. */
    static CompletedWords of(Path home) {
        return new CompletedWords(Map.of("--dataset", StudyOptions.DATASETS, "--only", ids(home)));
    }

    private static List<String> ids(Path home) {
        try {
            Study study = StudyReader.read(home.resolve("data").resolve("experiments.yaml"));
            return Stream.concat(
                            study.experiments().stream().map(Experiment::id),
                            study.bonus().stream().map(bonus -> Study.BONUS))
                    .toList();
        } catch (UserError e) {
            return List.of(); // whoever makes a report of it is told why
        }
    }

    /** A command whose values are completed; it can't be run. */
    CommandLine line(Subcommand command) {
        CommandLine line = new CommandLine(command);
        CommandSpec spec = line.getCommandSpec();
        for (OptionSpec option : List.copyOf(spec.options())) {
            List<String> words = values.getOrDefault(option.longestName(), List.of());
            if (!words.isEmpty()) {
                spec.remove(option);
                spec.addOption(
                        OptionSpec.builder(option).completionCandidates(words).build());
            } else if (isPath(option)) {
                spec.remove(option);
                spec.addOption(OptionSpec.builder(option.names())
                        .arity("1")
                        .type(Path.class)
                        .build());
            }
        }
        for (PositionalParamSpec word : List.copyOf(spec.positionalParameters())) {
            if (isPath(word)) {
                spec.remove(word);
                spec.addPositional(PositionalParamSpec.builder()
                        .paramLabel(word.paramLabel())
                        .arity("0..1")
                        .type(Path.class)
                        .build());
            }
        }
        return line;
    }

    /** Lists of paths are seen as paths by picocli itself. */
    private static boolean isPath(ArgSpec argument) {
        return argument.type() == Optional.class
                && Arrays.asList(argument.auxiliaryTypes()).contains(Path.class);
    }
}

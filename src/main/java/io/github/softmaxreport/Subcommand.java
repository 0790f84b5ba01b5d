package io.github.softmaxreport;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * One command with its options: picocli fills the annotated fields from the words, and the command makes a request of
 * them. Its name, help and examples stand in its annotation.
 */
interface Subcommand {
    /** All of them, in the order of the help; the first is meant where no command is named. */
    List<Supplier<Subcommand>> ALL = List.of(
            ReportCommand::new,
            CheckCommand::new,
            DataCommand::new,
            GradientsCommand::new,
            VerifyCommand::new,
            DiffCommand::new,
            LintCommand::new,
            ServeCommand::new,
            ExportCommand::new,
            StatusCommand::new,
            TrimCommand::new,
            CompletionCommand::new);

    /** One line for each value that can't be used. */
    List<String> problems();

    /**
     * Completes what was given.
     *
     * @param home the project's folder, absolute; what was left out lies in it
     * @param here the folder from which relative paths count, absolute
     */
    Request request(Path home, Path here);
}

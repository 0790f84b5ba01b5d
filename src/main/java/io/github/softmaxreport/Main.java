package io.github.softmaxreport;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DataException;
import io.github.softmaxreport.study.NotStoredException;
import java.io.Console;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Arguments in, exit code out. The only place that prints, exits or reads the clock. */
public final class Main {
    /** As after a signal that ends a process. */
    private static final int TERMINATED = 143;

    private final PrintStream out;
    private final PrintStream err;
    private final LongSupplier nanoClock;
    private final Optional<TrainingJvm> other;

    /** In a JVM that trains. */
    Main(PrintStream out, PrintStream err, LongSupplier nanoClock) {
        this(out, err, nanoClock, Optional.empty());
    }

    /** @param other where to train, if not in this JVM */
    Main(PrintStream out, PrintStream err, LongSupplier nanoClock, Optional<TrainingJvm> other) {
        this.out = out;
        this.err = err;
        this.nanoClock = nanoClock;
        this.other = other;
    }

    /**
     * Runs the program and ends the JVM with its exit code.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        TrainingJvm.whenItsParentIsGone(() -> System.exit(TERMINATED));
        Optional<TrainingJvm> other = TrainingJvm.besidesThis(System.err);
        ExitCode code = new Main(System.out, System.err, System::nanoTime, other).run(args, isTerminal());
        System.out.flush();
        System.exit(code.code());
    }

    /** @param terminal whether a person watches the output as it comes */
    ExitCode run(String[] args, boolean terminal) {
        ProgressLine progress = progress(terminal, TrainingJvm.said());
        try {
            return run(args, progress, other.isEmpty());
        } catch (NotStoredException e) {
            List<String> said = progress.said();
            return other.flatMap(jvm -> jvm.run(List.of(args), said))
                    .orElseGet(() -> run(args, progress(terminal, said), true));
        }
    }

    private ProgressLine progress(boolean terminal, List<String> said) {
        return new ProgressLine(out, terminal, Colours.of(terminal, System.getenv()), nanoClock, said);
    }

    /** @throws NotStoredException if it has to train and is not to */
    private ExitCode run(String[] args, ProgressLine progress, boolean trains) {
        Interruption interruption = Interruption.toldOn(progress);
        try {
            Request request = Arguments.parse(args);
            if (request.computes() && !trains) {
                throw new NotStoredException();
            }
            return request.run(new Terminal(out, err, progress, nanoClock, trains));
        } catch (NotStoredException e) {
            throw e; // no mistake
        } catch (UserError | DataException e) {
            err.println(e.getMessage());
            return ExitCode.USER;
        } catch (RuntimeException | Error e) {
            err.println("softmax-report stopped by a fault of its own; the site is as it was. Please report this:");
            e.printStackTrace(err);
            return ExitCode.FAULT;
        } finally {
            interruption.noMore();
        }
    }

    /** From Java 22 on a console exists even where the output is a file, and a method tells; before, it does not exist. */
    @SuppressWarnings("SystemConsoleNull") // both ways are handled
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}

package io.github.softmaxreport;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DataException;
import io.github.softmaxreport.export.OutcomeJson;
import io.github.softmaxreport.study.NotStoredException;
import java.io.Console;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
        Optional<Call> handedOver = TrainingJvm.handedOver(System.in, () -> System.exit(TERMINATED));
        Optional<TrainingJvm> other = TrainingJvm.besidesThis(System.out, System.err);
        ExitCode code = new Main(System.out, System.err, System::nanoTime, other)
                .run(handedOver.orElseGet(() -> new Call(List.of(args), isTerminal())));
        System.out.flush();
        System.exit(code.code());
    }

    /** @param terminal whether a person watches the output as it comes */
    ExitCode run(String[] args, boolean terminal) {
        return run(new Call(List.of(args), terminal));
    }

    private ExitCode run(Call call) {
        long begin = nanoClock.getAsLong();
        ProgressLine progress = progress(call);
        try {
            return run(call, progress, other.isEmpty());
        } catch (NotStoredException e) {
            Call rest = new Call(
                    call.words(),
                    call.terminal(),
                    progress.said(),
                    call.spent() + nanoClock.getAsLong() - begin,
                    Optional.empty());
            return other.flatMap(jvm -> handOver(rest, jvm, progress)).orElseGet(() -> run(rest, progress(rest), true));
        }
    }

    private Optional<ExitCode> handOver(Call call, TrainingJvm jvm, ProgressLine progress) {
        Consumer<String> script =
                Arguments.parse(call.words().toArray(String[]::new)).json() ? out::println : object -> {};
        return jvm.run(
                call,
                () -> {
                    progress.last(Interruption.MESSAGE);
                    script.accept(OutcomeJson.interrupted(List.of(Interruption.MESSAGE)));
                },
                problem -> {
                    err.println(problem);
                    script.accept(OutcomeJson.without(ExitCode.FAULT.code(), List.of(problem)));
                });
    }

    private ProgressLine progress(Call call) {
        return new ProgressLine(
                out, call.terminal(), Colours.of(call.terminal(), System.getenv()), nanoClock, call.said());
    }

    /** @throws NotStoredException if it has to train and is not to */
    private ExitCode run(Call call, ProgressLine progress, boolean trains) {
        Interruption interruption = Interruption.toldOn(progress);
        try {
            call.begin();
            Request request = Arguments.parse(call.words().toArray(String[]::new));
            if (request.computes() && !trains) {
                throw new NotStoredException();
            }
            return request.run(new Terminal(out, err, progress, nanoClock, call.spent(), trains));
        } catch (NotStoredException e) {
            if (!trains) {
                throw e; // no mistake
            }
            return fault(e);
        } catch (UserError | DataException e) {
            err.println(e.getMessage());
            return ExitCode.USER;
        } catch (RuntimeException | Error e) {
            return fault(e);
        } finally {
            interruption.noMore();
        }
    }

    private ExitCode fault(Throwable fault) {
        err.println("softmax-report stopped by a fault of its own; the site is as it was. Please report this:");
        fault.printStackTrace(err);
        return ExitCode.FAULT;
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

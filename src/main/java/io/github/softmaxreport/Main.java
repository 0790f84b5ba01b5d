package io.github.softmaxreport;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DataException;
import java.io.Console;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/** Arguments in, exit code out. The only place that prints, exits or reads the clock. */
public final class Main {
    private final PrintStream out;
    private final PrintStream err;
    private final LongSupplier nanoClock;

    Main(PrintStream out, PrintStream err, LongSupplier nanoClock) {
        this.out = out;
        this.err = err;
        this.nanoClock = nanoClock;
    }

    /**
     * Runs the program and ends the JVM with its exit code.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        ExitCode code = new Main(System.out, System.err, System::nanoTime).run(args, isTerminal());
        System.out.flush();
        System.exit(code.code());
    }

    /** @param terminal whether a person watches the output as it comes */
    ExitCode run(String[] args, boolean terminal) {
        ProgressLine progress = new ProgressLine(out, terminal, Colours.of(terminal, System.getenv()), nanoClock);
        Interruption interruption = Interruption.toldOn(progress);
        try {
            Request request = Arguments.parse(args);
            return request.run(new Terminal(out, err, progress, nanoClock));
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

package io.github.softmaxreport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A JVM besides Maven's, for what trains, or computes much otherwise. Maven's compiles quickly rather than well, as {@code
 * .mvn/jvm.config} says, which suits a report whose runs are all stored; the kernels need a compiler that takes its time.
 * The other JVM has the same options but for that, and does the whole command, from its beginning. It reads the {@link Call}
 * from its standard input, which stays open as long as the first JVM is there.
 *
 * @param javaHome folder of the JDK
 * @param out gets what it prints
 * @param err gets its errors, and is told why, if there is no such JVM
 */
record TrainingJvm(Path javaHome, PrintStream out, PrintStream err) {
    /** What kind of JVM this is. */
    static final String ROLE = "softmaxreport.jvm";

    /** Its kind, if it is Maven's. */
    static final String QUICK = "quick";

    /** Whether a call is handed over to this JVM. */
    private static final String HANDED_OVER = "softmaxreport.handedOver";

    /** How long it may take to end, if it is told to. */
    private static final long PATIENCE_SECONDS = 2;

    /** The one to train in, if this JVM is Maven's. */
    static Optional<TrainingJvm> besidesThis(PrintStream out, PrintStream err) {
        return QUICK.equals(System.getProperty(ROLE)) && !isHandedOver()
                ? Optional.of(new TrainingJvm(Path.of(System.getProperty("java.home")), out, err))
                : Optional.empty();
    }

    private static boolean isHandedOver() {
        return Boolean.getBoolean(HANDED_OVER);
    }

    /**
     * The call that this JVM was started for, if it is the one that trains.
     *
     * @param in standard input
     * @param gone done when the first JVM is there no more, however it ended
     */
    static Optional<Call> handedOver(InputStream in, Runnable gone) {
        if (!isHandedOver()) {
            return Optional.empty();
        }
        try {
            Call call = Call.read(in);
            background("first JVM", () -> {
                copy(in, OutputStream.nullOutputStream()); // nothing more is written
                gone.run();
            });
            return Optional.of(call);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "nothing is handed over to this JVM; start the program with mvn exec:java", e);
        }
    }

    /**
     * Does a command there, to its end. Where this JVM is ended from outside, the other one is, too.
     *
     * @param interrupted done if that happens before the other one can tell of it
     * @param ended told of its sudden end
     * @return empty, if it can't be started
     */
    Optional<ExitCode> run(Call call, Runnable interrupted, Consumer<String> ended) {
        try {
            Path open = Files.createTempFile("softmax-report", ".open");
            open.toFile().deleteOnExit(); // not before an interruption has looked at it
            return run(call.at(open), open, interrupted, ended);
        } catch (IOException e) {
            return notStarted(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(ExitCode.FAULT);
        }
    }

    private Optional<ExitCode> run(Call call, Path open, Runnable interrupted, Consumer<String> ended)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(JvmCommand.of(javaHome, "-D" + HANDED_OVER + "=true")).start();
        List<Thread> printing = List.of(
                background("output", () -> copy(process.getInputStream(), out)),
                background("errors", () -> copy(process.getErrorStream(), err)));
        Interruption interruption = Interruption.with(() -> {
            end(process, printing);
            if (Files.exists(open)) {
                interrupted.run();
            }
        });
        hand(call, process);
        int code = process.waitFor();
        for (Thread thread : printing) {
            thread.join();
        }
        if (!interruption.noMore()) {
            return Optional.of(ExitCode.FAULT); // which nobody hears of: the signal decides
        }
        if (Files.exists(open)) {
            return notStarted("one ended with exit code " + code + " before it began");
        }
        Optional<ExitCode> known = ExitCode.of(code);
        if (known.isEmpty()) {
            ended.accept("The JVM that trains ended with exit code " + code
                    + "; the site is as it was, and what is trained is kept: run the same command again");
        }
        return Optional.of(known.orElse(ExitCode.FAULT));
    }

    private static void hand(Call call, Process process) {
        try {
            call.write(process.getOutputStream());
        } catch (IOException e) {
            return; // it has ended, without having begun
        }
    }

    private Optional<ExitCode> notStarted(String reason) {
        err.println("No JVM can be started that trains (" + reason
                + "), so Maven's does, which takes many times as long; MAVEN_OPTS=\"-D" + ROLE
                + "= -XX:TieredStopAtLevel=4\" lets it compile better");
        return Optional.empty();
    }

    /**
     * A thread of it that still reads would keep it for a third of a second. It is ended by its handle, as {@link
     * Process#destroy} also closes what it prints on.
     */
    private static void end(Process process, List<Thread> printing) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // it has ended already
        }
        process.toHandle().destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.toHandle().destroyForcibly();
            }
            for (Thread thread : printing) {
                thread.join(TimeUnit.SECONDS.toMillis(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread background(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** As it comes, to the end. */
    private static void copy(InputStream from, OutputStream to) {
        byte[] some = new byte[8192];
        try {
            for (int read = from.read(some); read >= 0; read = from.read(some)) {
                to.write(some, 0, read);
                to.flush();
            }
        } catch (IOException e) {
            return; // one of the two is gone
        }
    }
}

package io.github.softmaxreport;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A JVM besides Maven's, for what trains, or computes much otherwise. Maven's compiles quickly rather than well, as {@code
 * .mvn/jvm.config} says, which suits a report whose runs are all stored; the kernels need a compiler that takes its time.
 * The other JVM has the same options but for that, and does the whole command, from its beginning.
 *
 * @param javaHome folder of the JDK
 * @param err told why, if there is no such JVM or it ended by itself
 */
record TrainingJvm(Path javaHome, PrintStream err) {
    /** What kind of JVM this is. */
    static final String ROLE = "softmaxreport.jvm";

    /** Its kind, if it is Maven's. */
    static final String QUICK = "quick";

    /** Which process has started this one. */
    private static final String PARENT = "softmaxreport.parent";
    /** What the first JVM has said already. */
    private static final String SAID = "softmaxreport.said";

    /** Options of the first JVM that are its own: how it compiles, its role, a debugger's port. */
    private static final Predicate<String> OWN = Pattern.compile(
                    "-XX:TieredStopAtLevel=.*|-D" + Pattern.quote(ROLE) + "=.*|-(agentlib:|Xrun)jdwp.*")
            .asMatchPredicate();
    /** Properties that Maven may have been given on its own command line: how the network is reached. */
    private static final Predicate<String> GIVEN = Pattern.compile(
                    "(https?|ftp|socks)[.A-Z].*|(java|javax)\\.net\\..*|softmaxreport\\.home")
            .asMatchPredicate();

    /** The one to train in, if this JVM is Maven's. */
    static Optional<TrainingJvm> besidesThis(PrintStream err) {
        return QUICK.equals(System.getProperty(ROLE))
                ? Optional.of(new TrainingJvm(Path.of(System.getProperty("java.home")), err))
                : Optional.empty();
    }

    /** What has been said before this JVM was started, line by line. */
    static List<String> said() {
        return System.getProperty(SAID, "").lines().toList();
    }

    /** In the JVM that trains: this is done when the other one is gone, however that ended. */
    static void whenItsParentIsGone(Runnable work) {
        Optional.ofNullable(System.getProperty(PARENT))
                .ifPresent(parent -> ProcessHandle.of(Long.parseLong(parent))
                        .map(ProcessHandle::onExit)
                        .orElseGet(() -> CompletableFuture.completedFuture(null))
                        .thenRun(work));
    }

    /**
     * Does the command there, with this process's console, to its end. Where this JVM is ended from outside, the other one
     * is, too.
     *
     * @param words of the command line
     * @param said lines that are not to be said again
     * @return empty, if it can't be started
     */
    Optional<ExitCode> run(List<String> words, List<String> said) {
        try {
            Process process =
                    new ProcessBuilder(command(words, said)).inheritIO().start();
            Interruption interruption = Interruption.with(() -> end(process));
            int code = process.waitFor();
            boolean interrupted = !interruption.noMore();
            Optional<ExitCode> known = ExitCode.of(code);
            if (known.isEmpty() && !interrupted) {
                err.println("The JVM that trains ended with exit code " + code
                        + "; the site is as it was, and what is trained is kept: run the same command again");
            }
            return Optional.of(known.orElse(ExitCode.FAULT));
        } catch (IOException e) {
            err.println("No JVM can be started that trains (" + e.getMessage()
                    + "), so Maven's does, which takes many times as long; MAVEN_OPTS=\"-D" + ROLE
                    + "= -XX:TieredStopAtLevel=4\" lets it compile better");
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(ExitCode.FAULT);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command(List<String> words, List<String> said) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.addAll(options(ManagementFactory.getRuntimeMXBean().getInputArguments()));
        System.getProperties().stringPropertyNames().stream()
                .filter(GIVEN)
                .sorted()
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
        command.add("-D" + SAID + "=" + String.join("\n", said));
        command.addAll(List.of("-cp", classPath(), Main.class.getName()));
        command.addAll(words);
        return command;
    }

    /** Its options, by those of Maven's JVM. */
    static List<String> options(List<String> quick) {
        return quick.stream().filter(OWN.negate()).toList();
    }

    /** Where the classes of this program lie: Maven loads them from elsewhere than the JVM's own class path. */
    private static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(TrainingJvm::path).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String path(URL place) {
        try {
            return Path.of(new URI(place.toString())).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(place.toString(), e);
        }
    }
}

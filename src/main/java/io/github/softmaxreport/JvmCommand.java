package io.github.softmaxreport;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Starts this program in another JVM like this one, but for how it compiles. */
final class JvmCommand {
    /** Options of the first JVM that are its own: how it compiles, its role, ports. */
    private static final Predicate<String> OWN = Pattern.compile(
                    "-XX:TieredStopAtLevel=.*|-D" + Pattern.quote(TrainingJvm.ROLE)
                            + "=.*|-(agentlib:|Xrun)jdwp.*|-Dcom\\.sun\\.management\\.jmxremote.*")
            .asMatchPredicate();
    /** Options in these variables of the environment reach every JVM anyway. */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private JvmCommand() {}

    /**
     * The command.
     *
     * @param javaHome folder of the JDK
     * @param more another option
     */
    static List<String> of(Path javaHome, String more) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.addAll(options(ManagementFactory.getRuntimeMXBean().getInputArguments(), System.getenv()));
        command.add(more);
        command.addAll(List.of("-cp", ClassPath.text(), Main.class.getName()));
        return command;
    }

    /**
     * Its options.
     *
     * @param quick those of the first JVM
     * @param environment variables of both
     */
    static List<String> options(Collection<String> quick, Map<String, String> environment) {
        List<String> inherited = VARIABLES.stream()
                .flatMap(name -> Stream.of(environment.getOrDefault(name, "").split("\\s+")))
                .toList();
        return quick.stream()
                .filter(OWN.negate())
                .filter(option -> !inherited.contains(option))
                .toList();
    }
}

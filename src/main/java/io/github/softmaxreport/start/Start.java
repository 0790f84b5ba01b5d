package io.github.softmaxreport.start;

import io.github.softmaxreport.Main;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/**
 * The program at once where its classes are what the sources say; or else Maven once more in this JVM, to compile them
 * first. What it needs to know, {@code pom.xml} puts into system properties.
 */
public final class Start {
    /** Maven's own main class, in its boot class path. */
    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    private Start() {}

    /**
     * Runs the program, which ends the JVM with its exit code.
     *
     * @param args of the program; where Maven is started again, it has them from the system property exec.args
     * @throws ReflectiveOperationException if this JVM was not started by Maven
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        String pom = property("softmaxreport.pom");
        if (isCompiled(pom)) {
            Main.main(args);
        } else {
            compile(pom);
        }
    }

    private static boolean isCompiled(String pom) {
        try {
            Build build = new Build(
                    Path.of(property("softmaxreport.home")),
                    Path.of(pom.substring(pom.indexOf('=') + 1)),
                    property("java.vm.version") + " " + property("java.home"));
            if (!Boolean.getBoolean("softmaxreport.compiled")) {
                return build.isNoted();
            }
            build.note(FileTime.fromMillis(ManagementFactory.getRuntimeMXBean().getStartTime()));
            return true;
        } catch (LinkageError e) {
            return false; // a compilation was killed before it had made that class
        }
    }

    /** @param pom as an option of Maven's */
    private static void compile(String pom) throws ReflectiveOperationException {
        String[] words = Stream.concat(
                        Stream.of(pom),
                        Stream.of(property("softmaxreport.compile").split(" ")))
                .toArray(String[]::new);
        ClassLoader maven = ClassLoader.getSystemClassLoader();
        Thread.currentThread().setContextClassLoader(maven); // or Maven takes our libraries for its own
        maven.loadClass(MAVEN).getMethod("main", String[].class).invoke(null, (Object) words);
    }

    private static String property(String key) {
        return System.getProperty(key, "");
    }
}

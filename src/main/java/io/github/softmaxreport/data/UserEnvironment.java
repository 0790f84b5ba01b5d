package io.github.softmaxreport.data;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the user's machine says about itself.
 *
 * @param variables of the environment
 * @param system name of the operating system, as the property os.name has it
 * @param home the user's folder
 */
public record UserEnvironment(Map<String, String> variables, String system, Path home) {
    public UserEnvironment {
        variables = Map.copyOf(variables);
    }

    /** This process's. */
    public static UserEnvironment current() {
        return new UserEnvironment(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /** The folder for results that need not be computed again. */
    public Path storeFolder() {
        return cacheFolder().resolve("softmax-report").resolve("runs");
    }

    /** The folder for what can be had again: XDG_CACHE_HOME if it is set, else the system's custom. */
    Path cacheFolder() {
        return folder("XDG_CACHE_HOME").orElseGet(() -> {
            if (isWindows()) {
                return folder("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
            }
            return isMac() ? home.resolve("Library").resolve("Caches") : home.resolve(".cache");
        });
    }

    /** A program on the PATH; its name without .exe or .cmd. */
    Optional<Path> program(String name) {
        List<String> names = isWindows() ? List.of(name + ".cmd", name + ".exe") : List.of(name);
        String path = variable("PATH").or(() -> variable("Path")).orElse("");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .flatMap(folder -> absolute(folder).stream())
                .flatMap(folder -> names.stream().map(folder::resolve))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private Optional<Path> folder(String name) {
        return variable(name).flatMap(UserEnvironment::absolute);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** A relative path in the environment is to be ignored, says the XDG base directory specification. */
    private static Optional<Path> absolute(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean isWindows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private boolean isMac() {
        return system.toLowerCase(Locale.ROOT).startsWith("mac");
    }
}

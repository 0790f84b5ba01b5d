package io.github.softmaxreport;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How the program was called, and what came of it in the JVM that handed it over to this one.
 *
 * @param words of the command line
 * @param terminal whether a person watches the output as it comes
 * @param said lines that are not to be said again
 * @param spent nanoseconds
 * @param open a file that is deleted when the work begins here
 */
record Call(List<String> words, boolean terminal, List<String> said, long spent, Optional<Path> open) {
    /** Properties that Maven may have been given for itself: how the network is reached, and where files are. */
    private static final Predicate<String> GIVEN = Pattern.compile("(https?|ftp|socks)[.A-Z].*|javax?\\.net\\..*"
                    + "|jdk\\.(http|httpclient|tls)\\..*|user\\.home|java\\.io\\.tmpdir|softmaxreport\\.home")
            .asMatchPredicate();

    Call {
        words = List.copyOf(words);
        said = List.copyOf(said);
    }

    /** Handed over by nobody. */
    Call(List<String> words, boolean terminal) {
        this(words, terminal, List.of(), 0, Optional.empty());
    }

    /** The same, for a JVM that deletes this file when it begins. */
    Call at(Path file) {
        return new Call(words, terminal, said, spent, Optional.of(file));
    }

    /** Writes it, with this JVM's properties that another one needs. */
    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        write(out, words);
        out.writeBoolean(terminal);
        write(out, said);
        out.writeLong(spent);
        write(out, open.stream().map(Path::toString).toList());
        List<String> properties = System.getProperties().stringPropertyNames().stream()
                .filter(GIVEN)
                .sorted()
                .toList();
        write(out, properties);
        write(out, properties.stream().map(System::getProperty).toList());
        out.flush();
    }

    /** Reads it, and sets the properties. */
    static Call read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        List<String> words = strings(in);
        boolean terminal = in.readBoolean();
        List<String> said = strings(in);
        long spent = in.readLong();
        Optional<Path> open = strings(in).stream().map(Path::of).findFirst();
        List<String> properties = strings(in);
        List<String> values = strings(in);
        for (int p = 0; p < properties.size(); p++) {
            System.setProperty(properties.get(p), values.get(p));
        }
        return new Call(words, terminal, said, spent, open);
    }

    /** From here on this JVM tells of everything itself. */
    void begin() {
        open.ifPresent(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new IllegalStateException(file + " can't be deleted", e);
            }
        });
    }

    private static void write(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            strings.add(in.readUTF());
        }
        return strings;
    }
}

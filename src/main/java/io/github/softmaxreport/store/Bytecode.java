package io.github.softmaxreport.store;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The compiled form of some classes and of all of this program that they can reach: a class is reached if its name stands
 * in the constant pool of one that is (The Java Virtual Machine Specification, 4.4).
 */
public final class Bytecode {
    /** Those that have been read: what another build makes of them does not matter to this JVM, which has loaded most. */
    private static final Map<String, ClassFile> READ = new ConcurrentHashMap<>();

    private static final Pattern OWN = Pattern.compile("io[/.]github[/.]softmaxreport(?:[/.][\\w$]+)+");

    private Bytecode() {}

    /** SHA-256 of it, lower-case hexadecimal. */
    public static String sha256(Class<?>... roots) {
        StringBuilder text = new StringBuilder();
        reached(roots)
                .forEach((name, file) ->
                        text.append(name).append(' ').append(file.sha256).append('\n'));
        return DigestUtils.sha256Hex(text.toString());
    }

    /** The file that a library's class comes from, which names its version, such as ejml-core-0.46.1.jar. */
    public static String library(Class<?> theirs) {
        CodeSource source = theirs.getProtectionDomain().getCodeSource();
        String path = source == null ? theirs.getName() : source.getLocation().getPath();
        return path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
    }

    /** Class files by their names, with slashes. */
    static SortedMap<String, ClassFile> reached(Class<?>... roots) {
        TreeMap<String, ClassFile> classes = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        Arrays.stream(roots).map(root -> root.getName().replace('.', '/')).forEach(open::add);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!classes.containsKey(name)) {
                ClassFile file = READ.computeIfAbsent(name, ClassFile::read);
                classes.put(name, file);
                open.addAll(file.names);
            }
        }
        classes.values().removeIf(ClassFile::isNone);
        return classes;
    }

    /**
     * A class file.
     *
     * @param sha256 of its bytes, lower-case hexadecimal
     * @param names in its constant pool that may be those of classes of this program, with slashes
     */
    record ClassFile(String sha256, Set<String> names) {
        private static final ClassFile NONE = new ClassFile("", Set.of());

        ClassFile {
            names = Set.copyOf(names);
        }

        /** None, if that is no class but a package or a resource. */
        static ClassFile read(String name) {
            try (InputStream in = Bytecode.class.getResourceAsStream("/" + name + ".class")) {
                if (in == null) {
                    return NONE;
                }
                byte[] bytes = in.readAllBytes();
                return new ClassFile(DigestUtils.sha256Hex(bytes), Bytecode.names(name, bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(name + " can't be read", e);
            }
        }

        boolean isNone() {
            return equals(NONE);
        }
    }

    private static Set<String> names(String owner, byte[] bytes) {
        Set<String> names = new LinkedHashSet<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.readInt();
            in.readInt();
            int constants = in.readUnsignedShort();
            for (int c = 1; c < constants; c++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> {
                        String text = in.readUTF();
                        if (text.contains("softmaxreport")) { // few do, and that is found sooner
                            OWN.matcher(text)
                                    .results()
                                    .forEach(own -> names.add(own.group().replace('.', '/')));
                        }
                    }
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        c++; // takes two places
                    }
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    default -> throw new IOException("constant of kind " + tag);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(owner + " is no class file", e);
        }
        return names;
    }
}

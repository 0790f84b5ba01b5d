package io.github.softmaxreport.figures;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/**
 * The charts' own typeface, Inter, brought along so that every machine draws the same letters.
 *
 * @param regular for text
 * @param strong for titles
 */
public record Typeface(Font regular, Font strong) implements Medium {
    private static final String RESOURCES = "/com/formdev/flatlaf/fonts/inter/";
    private static final String REGULAR = "Inter-Regular.otf";
    private static final String STRONG = "Inter-SemiBold.otf";
    private static final Map<String, String> STYLES =
            Map.of("plain", REGULAR, "italic", REGULAR, "bold", STRONG, "bolditalic", STRONG);
    private static final List<String> LOGICAL_FONTS =
            List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");

    /**
     * Loads the typeface, after it has been {@link #prepare}d.
     *
     * @param folder where the font files are kept, created if missing; AWT reads them as long as the JVM runs
     * @throws IOException if the folder can't be written
     */
    public static Typeface install(Path folder) throws IOException {
        prepare(folder);
        return load(folder);
    }

    /**
     * Writes the font files, and on Linux makes them stand for every logical font: without that AWT asks fontconfig, and
     * on a machine that has none, or no font, it fails before anything is drawn. Call it before anything else uses
     * AWT in this JVM; a second call does no harm.
     *
     * @param folder created if missing
     * @throws IOException if it can't be written
     */
    public static void prepare(Path folder) throws IOException {
        Path mapping = files(folder);
        if (System.getProperty("os.name", "").equals("Linux")) {
            System.setProperty("sun.awt.fontconfig", mapping.toString());
        }
    }

    /**
     * Loads the typeface, which starts AWT.
     *
     * @param folder that has been prepared
     * @throws IOException if it can't be read
     */
    public static Typeface load(Path folder) throws IOException {
        try {
            return new Typeface(
                    Font.createFont(Font.TRUETYPE_FONT, folder.resolve(REGULAR).toFile()),
                    Font.createFont(Font.TRUETYPE_FONT, folder.resolve(STRONG).toFile()));
        } catch (FontFormatException e) {
            throw new IOException("the font files in " + folder + " are damaged; delete the folder and run again", e);
        }
    }

    /** Whether it has a letter for each character that is seen, and no other characters are in the text. */
    boolean writes(String words) {
        return !words.isBlank()
                && regular.canDisplayUpTo(words) < 0
                && strong.canDisplayUpTo(words) < 0
                && words.codePoints().noneMatch(Typeface::isUnseen);
    }

    /** Marks that choose how neighbours are drawn, or in which direction. */
    private static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || Character.UnicodeBlock.VARIATION_SELECTORS.equals(Character.UnicodeBlock.of(character));
    }

    @Override
    public Typeface typeface() {
        return this;
    }

    @Override
    public boolean isPaper() {
        return false;
    }

    /** Writes the font files and their mapping, in the format of the JDK's fontconfig.properties. */
    static Path files(Path folder) throws IOException {
        Files.createDirectories(folder);
        Properties mapping = new Properties(); // logical font and style to component, component to file
        mapping.setProperty("version", "1");
        mapping.setProperty("sequence.allfonts", "latin-1");
        for (Map.Entry<String, String> style : STYLES.entrySet()) {
            Path file = copy(style.getValue(), folder);
            String component =
                    "-bundled-" + style.getValue().replace(".otf", "") + "-medium-r-normal--*-%d-*-*-p-*-iso10646-1";
            LOGICAL_FONTS.forEach(font -> mapping.setProperty(font + "." + style.getKey() + ".latin-1", component));
            mapping.setProperty("filename." + component, file.toAbsolutePath().toString());
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        mapping.store(text, null);
        return replace(folder.resolve("fontconfig.properties").toAbsolutePath(), text.toByteArray());
    }

    private static Path copy(String file, Path folder) throws IOException {
        try (InputStream resource = Typeface.class.getResourceAsStream(RESOURCES + file)) {
            if (resource == null) {
                throw new IllegalStateException(RESOURCES + file + " is not on the class path");
            }
            byte[] bytes = resource.readAllBytes();
            Path target = folder.resolve(file).toAbsolutePath();
            return Files.exists(target) && Files.size(target) == bytes.length ? target : replace(target, bytes);
        }
    }

    /** Whole or not at all: another run may be reading or writing the same folder. */
    private static Path replace(Path target, byte[] bytes) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.write(part, bytes);
        return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}

package io.github.softmaxreport.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** The text of a study's file. */
final class StudyFile {
    /** A study takes a few kilobytes; more is another file. */
    private static final int LARGEST = 1 << 20;

    private final Path file;

    StudyFile(Path file) {
        this.file = file;
    }

    /** How messages call the file: from the working folder where it lies in it, with forward slashes. */
    String shown() {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) && !absolute.equals(here) ? here.relativize(absolute) : file.normalize();
        return shown.toString().replace('\\', '/');
    }

    /**
     * Reads the file as UTF-8, without its byte order mark.
     *
     * @throws UserError if that can't be done
     */
    String text() {
        if (Files.isDirectory(file)) {
            throw new UserError(shown() + ": a folder; a YAML file is wanted");
        }
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (NoSuchFileException e) {
            throw new UserError(shown() + ": no such file; name the study's YAML file with --config FILE", e);
        } catch (IOException e) {
            throw new UserError(shown() + ": can't be read (" + e + "); check the file and its permissions", e);
        }
        if (bytes.length > LARGEST) {
            throw new UserError(new Problem(1, 1, "", "more than " + LARGEST + " bytes; a study takes a few kilobytes")
                    .in(shown()));
        }
        String text = decode(bytes);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private String decode(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, text, true);
        text.flip();
        if (result.isError()) {
            String read = String.format(Locale.ROOT, "byte 0x%02x", bytes[in.position()]);
            throw new UserError(Problem.after(text.toString(), read + "; text in UTF-8 is wanted")
                    .in(shown()));
        }
        return text.toString();
    }
}

package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TypefaceTest {
    @TempDir
    private Path folder;

    @Test
    void the_letters_are_the_bundled_ones() {
        assertThat(DrawnStudy.TYPEFACE.regular().getFontName()).isEqualTo("Inter Regular");
        assertThat(DrawnStudy.TYPEFACE.strong().getFontName()).isEqualTo("Inter SemiBold");
    }

    @Test
    void greek_letters_and_arrows_are_in_it() {
        assertThat(DrawnStudy.TYPEFACE.regular().canDisplayUpTo("λ η 95 % … ↑ é"))
                .isEqualTo(-1);
    }

    @Test
    void every_logical_font_is_a_bundled_file() throws IOException {
        Path there = folder.resolve("with space é");
        Typeface.files(there);
        Properties mapping = new Properties();
        try (InputStream in = Files.newInputStream(there.resolve("fontconfig.properties"))) {
            mapping.load(in);
        }
        for (String font : new String[] {"serif", "sansserif", "monospaced", "dialog", "dialoginput"}) {
            for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
                String component = mapping.getProperty(font + "." + style + ".latin-1");
                assertThat(Path.of(mapping.getProperty("filename." + component)))
                        .exists()
                        .hasParent(there);
            }
        }
    }

    @Test
    void a_file_cut_short_is_written_again() throws IOException {
        Typeface.files(folder);
        Path regular = folder.resolve("Inter-Regular.otf");
        byte[] whole = Files.readAllBytes(regular);
        Files.write(regular, new byte[10]);
        Typeface.files(folder);
        assertThat(regular).hasBinaryContent(whole);
    }

    @Test
    void refuses_a_folder_that_is_a_file() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Typeface.install(file)).isInstanceOf(FileSystemException.class);
    }
}

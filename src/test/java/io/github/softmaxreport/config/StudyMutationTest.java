package io.github.softmaxreport.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** However the real study is damaged, it is read, or each of at least one problem is told with its place. */
final class StudyMutationTest {
    private static final Path STUDY = Path.of("data", "experiments.yaml");
    private static final List<String> VALUES = List.of(
            "",
            "~",
            "0",
            "-1",
            "1e-9",
            "1e999",
            ".nan",
            "40.0",
            "true",
            "word",
            "\"1.2\"",
            "[]",
            "[1, 1]",
            "[1, 1.0]",
            "[1000, 0.1]",
            "{}",
            "{ a: 1 }",
            "*alias",
            "&anchor 1",
            "!!str 1",
            "|",
            "\"\\u202e\"",
            "'",
            "[",
            "2026-13-01",
            "9".repeat(400));
    private static final String CHARACTERS = " \t\n:-,.#&*!|>'\"%@`{}[]?09aZ\u0000\u0007é\ud83d\udc69\ufeff";

    private static Path file;

    @BeforeContainer
    static void create() throws IOException {
        file = Files.createTempFile("study", ".yaml");
    }

    @AfterContainer
    static void delete() throws IOException {
        Files.delete(file);
    }

    @Property(tries = 500)
    void a_line_lost_doubled_or_given_another_key_or_value_is_told_or_harmless(
            @ForAll("damagedLines") List<LineDamage> damages) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(STUDY));
        for (LineDamage damage : damages) {
            damage.apply(lines);
        }
        isReadOrRefused(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void characters_lost_or_put_in_are_told_or_harmless(@ForAll("damagedCharacters") List<CharacterDamage> damages)
            throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(STUDY));
        damages.forEach(damage -> damage.apply(text));
        isReadOrRefused(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 100)
    void any_bytes_are_read_or_refused(@ForAll byte[] bytes) throws IOException {
        isReadOrRefused(bytes);
    }

    private static void isReadOrRefused(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            assertThat(StudyReader.read(file).experiments()).isNotEmpty();
        } catch (UserError e) {
            String place = file.toString().replace('\\', '/') + ":";
            assertThat(e.getMessage().lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line)
                            .startsWith(place)
                            .matches("[^\\p{Cc}]*")
                            .satisfies(
                                    l -> assertThat(l.substring(place.length())).matches("\\d+:\\d+  \\S.*| and .*")));
        }
    }

    /** What happens to one line, chosen modulo their number. */
    record LineDamage(int line, int kind, String value) {
        void apply(List<String> lines) {
            if (lines.isEmpty()) {
                return;
            }
            int i = line % lines.size();
            String old = lines.get(i);
            switch (kind) {
                case 0 -> lines.remove(i);
                case 1 -> lines.add(i, old);
                case 2 -> lines.set(i, old.replaceFirst("(\\w)(\\w)(?=\\w*:)", "$2$1"));
                case 3 -> lines.set(i, old.replaceFirst(":.*", ": " + value.replace("\\", "\\\\")));
                case 4 -> lines.set(i, "  " + old);
                default -> lines.set(i, old.replaceFirst("\\w+(?=:)", value.replace("\\", "\\\\")));
            }
        }
    }

    /** Characters cut out at a place, and others put in. */
    record CharacterDamage(int at, int cut, String put) {
        void apply(StringBuilder text) {
            int from = at % (text.length() + 1);
            text.replace(from, Math.min(text.length(), from + cut), put);
        }
    }

    @Provide
    Arbitrary<List<LineDamage>> damagedLines() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(VALUES))
                .as(LineDamage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<CharacterDamage>> damagedCharacters() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.strings().withChars(CHARACTERS).ofMaxLength(3))
                .as(CharacterDamage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}

package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
final class SiteExportTest {
    @TempDir
    private static Path folder;

    private static String site;

    private final Program program = new Program(folder);

    @BeforeAll
    static void write_a_site() throws IOException {
        assertThat(new Program(folder).report("site", "", "")).isEqualTo(ExitCode.DONE);
        site = folder.resolve("site").toString();
    }

    @Test
    void writes_the_report_as_one_file_and_leaves_the_site_as_it_is() throws IOException {
        Map<Path, String> before = contents(folder.resolve("site"));
        Path file = folder.resolve("one.html");

        assertThat(program.run("export", site, "--single-file", file.toString()))
                .as(program.err())
                .isEqualTo(ExitCode.DONE);

        assertThat(program.out()).isEqualTo("Written: " + file + "\n");
        assertThat(file).content().startsWith("<!doctype html>").contains("Tiny", "Gradient verification");
        assertThat(contents(folder.resolve("site"))).isEqualTo(before);
        assertThat(names(folder)).contains("one.html").noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void a_folder_of_templates_that_does_not_exist_is_refused() {
        assertThat(program.run(
                        "export",
                        site,
                        "--single-file",
                        folder.resolve("x.html").toString(),
                        "--templates",
                        folder.resolve("absent").toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("absent: is no folder; one with templates is wanted");
        assertThat(folder.resolve("x.html")).doesNotExist();
    }

    @Test
    void replaces_a_file_only_if_told_to() throws IOException {
        Path file = Files.writeString(folder.resolve("taken.html"), "mine");

        assertThat(program.run("export", site, "--single-file", file.toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("taken.html: exists already", "--replace");
        assertThat(file).hasContent("mine");

        assertThat(program.run("export", site, "--single-file", file.toString(), "--replace"))
                .isEqualTo(ExitCode.DONE);
        assertThat(file).content().startsWith("<!doctype html>");
    }

    @Test
    void writes_nothing_into_the_site_whatever_link_leads_there() throws IOException {
        Path link = Files.createSymbolicLink(
                folder.resolve("link"), folder.resolve("site").resolve("data"));

        for (Path place : List.of(folder.resolve("site"), link)) {
            assertThat(program.run(
                            "export",
                            site,
                            "--single-file",
                            place.resolve("x.html").toString()))
                    .isEqualTo(ExitCode.USER);
            assertThat(program.err()).contains("x.html: lies in the site");
            assertThat(place.resolve("x.html")).doesNotExist();
        }
    }

    @Test
    void refuses_what_it_can_not_read_or_write() throws IOException {
        assertThat(program.run("export", site)).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("export is told nothing to write");

        assertThat(program.run("export", site, "--single-file", "")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("--single-file is empty");

        assertThat(export(folder.resolve("absent").toString(), "new.html")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("absent: is no folder");

        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(export(empty.toString(), "new.html")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("index.html: no such file; a whole site is wanted");

        assertThat(export(site, "no/new.html")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("new.html: can't be written; a file in a folder that exists is wanted");

        assertThat(export(site, "store")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("store: is a folder; a file is wanted");
    }

    @Test
    void takes_no_number_further_that_was_changed_by_hand() throws IOException {
        assertThat(program.report("changed", "", "")).isEqualTo(ExitCode.DONE);
        Path page = folder.resolve("changed").resolve("index.html");
        Files.writeString(page, Files.readString(page).replace("Tiny", "Huge"));

        assertThat(export(folder.resolve("changed").toString(), "changed.html")).isEqualTo(ExitCode.USER);

        assertThat(program.err()).contains("changed: not as the program wrote it: index.html. Make the site again");
        assertThat(folder.resolve("changed.html")).doesNotExist();
    }

    @Test
    void fills_a_folder_for_a_paper_that_describes_itself() throws IOException {
        Path paper = folder.resolve("new").resolve("paper");
        assertThat(program.run("export", site, "--output", paper.toString()))
                .as(program.err())
                .isEqualTo(ExitCode.DONE);

        assertThat(program.out()).matches("Written: \\d+ files into " + Pattern.quote(paper.toString()) + "\n");
        assertThat(paper.resolve("tables").resolve("results.tex")).content().contains("\\toprule");
        assertThat(paper.resolve("figures").resolve("curves-plain-cost.svg"))
                .content()
                .contains(">epoch</text");
        assertThat(paper.resolve("report.bib")).content().startsWith("@techreport{a2026tiny,");
        assertThat(Files.readAllLines(paper.resolve("data").resolve("runs.csv")))
                .hasSize(1 + 2 * 2 * 3 * 3);
        for (String name : List.of("W.npy", "b.npy", "W0.npy", "b0.npy", "right.npy")) {
            assertThat(paper.resolve("weights").resolve("plain").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("site")
                            .resolve("data")
                            .resolve("plain")
                            .resolve(name));
        }
        JsonNode graph = JsonMapper.shared()
                .readTree(Files.readString(paper.resolve("ro-crate-metadata.json")))
                .get("@graph");
        Map<String, String> digests = new HashMap<>();
        graph.valueStream()
                .filter(entity -> entity.has("sha256"))
                .forEach(file -> digests.put(
                        file.get("@id").stringValue(), file.get("sha256").stringValue()));
        assertThat(digests)
                .hasSize(contents(paper).size() - 2)
                .allSatisfy((path, digest) -> assertThat(
                                DigestUtils.sha256Hex(latin(paper.resolve(path)).getBytes(StandardCharsets.ISO_8859_1)))
                        .isEqualTo(digest));
    }

    @Test
    void fills_a_folder_again_only_if_told_to_and_never_one_of_others() throws IOException {
        String paper = folder.resolve("again").toString();
        assertThat(program.run("export", site, "--output", paper)).isEqualTo(ExitCode.DONE);
        Map<Path, String> before = contents(folder.resolve("again"));

        assertThat(program.run("export", site, "--output", paper)).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("again: holds an earlier export", "--replace");
        assertThat(program.run("export", site, "--output", paper, "--replace")).isEqualTo(ExitCode.DONE);
        assertThat(contents(folder.resolve("again"))).isEqualTo(before);

        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.tex"), "mine");
        for (Path other : List.of(mine, folder)) {
            assertThat(program.run("export", site, "--output", other.toString(), "--replace"))
                    .isEqualTo(ExitCode.USER);
            assertThat(program.err()).contains(other.getFileName() + ": holds files that no export has written");
        }
        assertThat(names(mine)).containsExactly("thesis.tex");

        for (String inside : List.of("", "paper", "paper/new")) {
            Path place = folder.resolve("site").resolve(inside);
            assertThat(program.run("export", site, "--output", place.toString(), "--replace"))
                    .isEqualTo(ExitCode.USER);
            assertThat(program.err()).contains("lies in the site");
        }

        assertThat(program.run(
                        "export", site, "--output", mine.resolve("thesis.tex").toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("thesis.tex: is a file; a folder is wanted");
        assertThat(program.run("export", site, "--output", "")).isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("--output is empty");
    }

    @Test
    void prints_with_the_browser_that_is_named() throws IOException {
        Path browser = Files.writeString(
                folder.resolve("browser"),
                "#!/bin/sh\nfor w; do case \"$w\" in --print-to-pdf=*) echo %PDF > \"${w#*=}\";; esac; done\n");
        Path pdf = folder.resolve("report.pdf");
        assertThat(program.run("export", site, "--pdf", pdf.toString(), "--browser", browser.toString()))
                .isEqualTo(ExitCode.USER);
        assertThat(program.err()).contains("browser: is no program; that of Chromium, Chrome or Edge is wanted");
        assertThat(pdf).doesNotExist();

        assertThat(browser.toFile().setExecutable(true)).isTrue();
        assertThat(program.run("export", site, "--pdf", pdf.toString(), "--browser", browser.toString()))
                .as(program.err())
                .isEqualTo(ExitCode.DONE);
        assertThat(pdf).hasContent("%PDF\n");
        assertThat(program.out()).isEqualTo("Written: " + pdf + "\n");
    }

    private ExitCode export(String from, String file) {
        return program.run("export", from, "--single-file", folder.resolve(file).toString());
    }

    private static Set<String> names(Path top) throws IOException {
        try (Stream<Path> files = Files.list(top)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(HashSet::new));
        }
    }

    private static Map<Path, String> contents(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(file -> file, SiteExportTest::latin));
        }
    }

    private static String latin(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

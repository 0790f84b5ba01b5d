package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {
    @TempDir
    private Path parent;

    private Path output;

    @BeforeEach
    void chooseOutput() {
        output = parent.resolve("my site");
    }

    @Test
    void writes_the_files_and_a_manifest_and_leaves_nothing_beside() throws IOException {
        publish("index.html", "home", "data/a/W.npy", "w");
        assertThat(Trees.read(parent).keySet())
                .containsExactly("my site/" + Manifest.NAME, "my site/data/a/W.npy", "my site/index.html");
        assertThat(output.resolve(Manifest.NAME)).content().isEqualTo("""
                50e721e49c013f00c62cf59f2163542a9d8df02464efeb615d31051b0fddc326  data/a/W.npy
                4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html
                """);
    }

    @Test
    void writes_the_same_bytes_twice() throws IOException {
        publish("index.html", "home", "a.css", "css");
        SortedMap<String, String> once = Trees.read(parent);
        publish("a.css", "css", "index.html", "home");
        assertThat(Trees.read(parent)).isEqualTo(once);
    }

    @Test
    void removes_our_stale_files_and_their_folders() throws IOException {
        publish("index.html", "old", "old/deep/page.html", "old");
        publish("index.html", "new", "new/page.html", "new");
        assertThat(Trees.read(output).keySet()).containsExactly(Manifest.NAME, "index.html", "new/page.html");
    }

    @Test
    void lets_a_file_become_a_folder_and_back() throws IOException {
        publish("index.html", "", "x", "file");
        publish("index.html", "", "x/y", "below");
        assertThat(Trees.read(output)).containsKey("x/y");
        publish("index.html", "", "x", "file");
        assertThat(Trees.read(output)).containsEntry("x", "file");
    }

    @Test
    void keeps_what_is_not_ours() throws IOException {
        Trees.write(output, "CNAME", "example.org");
        Trees.write(output, "notes/deep/notes.txt", "mine");
        Trees.write(output, "data/mine.csv", "1");
        Files.createDirectories(output.resolve("empty"));
        Files.createSymbolicLink(output.resolve("link"), Path.of("CNAME"));
        Files.createSymbolicLink(output.resolve("dangling"), Path.of("nowhere"));
        SortedMap<String, String> foreign = Trees.read(output);
        for (String text : new String[] {"once", "twice"}) {
            publish("index.html", text, "data/results.json", text);
            assertThat(Trees.read(output)).containsAllEntriesOf(foreign).containsEntry("data/results.json", text);
        }
    }

    @Test
    void refuses_a_folder_with_somebody_elses_first_page_before_anything_is_made() throws IOException {
        Trees.write(output, "index.html", "mine");
        assertThatThrownBy(() -> SiteFolder.open(output))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("my site/index.html: ")
                .hasMessageContaining("--output");
        assertThat(Trees.read(parent)).isEqualTo(Map.of("my site/index.html", "mine"));
    }

    @Test
    void names_every_foreign_file_in_the_way_and_changes_nothing() throws IOException {
        publish("index.html", "old");
        Trees.write(output, "a.css", "mine");
        Trees.write(output, "data", "mine");
        Trees.write(output, "page.html/mine.txt", "mine");
        SortedMap<String, String> before = Trees.read(parent);
        assertThatThrownBy(() -> publish("index.html", "new", "a.css", "", "data/results.json", "", "page.html", ""))
                .isInstanceOf(UserError.class)
                .message()
                .satisfies(text -> assertThat(text.lines()).hasSize(3))
                .contains("my site/a.css: ", "my site/data: ", "my site/page.html/mine.txt: ");
        assertThat(Trees.read(parent)).isEqualTo(before);
    }

    @Test
    void does_not_follow_a_link_out_of_the_folder() throws IOException {
        Trees.write(parent, "elsewhere/results.json", "theirs");
        Files.createDirectories(output);
        Files.createSymbolicLink(output.resolve("data"), parent.resolve("elsewhere"));
        assertThatThrownBy(() -> publish("index.html", "", "data/results.json", "ours"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("my site/data: ");
        assertThat(parent.resolve("elsewhere/results.json")).hasContent("theirs");
    }

    @Test
    void does_not_delete_what_a_forged_manifest_lists_outside_of_the_folder() throws IOException {
        Trees.write(parent, "victim", "theirs");
        Trees.write(output, Manifest.NAME, "0".repeat(64) + "  ../victim\n");
        assertThatThrownBy(() -> SiteFolder.open(output))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(Manifest.NAME + ":1: ");
        assertThat(parent.resolve("victim")).hasContent("theirs");
    }

    @Test
    void keeps_the_old_site_if_not_published() throws IOException {
        publish("index.html", "old");
        SortedMap<String, String> before = Trees.read(parent);
        try (SiteFolder site = SiteFolder.open(output)) {
            site.write(SiteFile.text("index.html", "new"));
            assertThat(Trees.read(output)).containsEntry("index.html", "old");
        }
        assertThat(Trees.read(parent)).isEqualTo(before);
    }

    @Test
    void reads_what_it_has_written_back_from_the_disk() {
        SiteFile file = SiteFile.text("a/c", "1");
        try (SiteFolder site = SiteFolder.open(output)) {
            site.write(file);

            site.requireWritten(List.of(file));
            assertThatThrownBy(() -> site.requireWritten(List.of(SiteFile.text("a/c", "2"))))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("is not what was written there");
            assertThatThrownBy(() -> site.requireWritten(List.of(SiteFile.text("b", "2"))))
                    .isInstanceOf(UserError.class);
        }
    }

    @Test
    void refuses_its_own_names_and_a_path_twice() {
        try (SiteFolder site = SiteFolder.open(output)) {
            site.write(SiteFile.text("a", ""));
            for (String path : new String[] {"A", Manifest.NAME, ForeignFiles.OWN_FOLDER + "/x"}) {
                assertThatThrownBy(() -> site.write(SiteFile.text(path, "")))
                        .as(path)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void follows_a_link_given_as_the_folder() throws IOException {
        Files.createDirectories(parent.resolve("real"));
        Files.createSymbolicLink(output, Path.of("real"));
        publish("index.html", "home");
        assertThat(output).isSymbolicLink();
        assertThat(parent.resolve("real/index.html")).hasContent("home");
    }

    @Test
    void refuses_what_can_be_no_folder() throws IOException {
        Files.writeString(output, "a file");
        assertThatThrownBy(() -> SiteFolder.open(output))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> SiteFolder.open(output.resolve("below")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("can't write the site");
        assertThatThrownBy(() -> SiteFolder.open(parent.getRoot()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("root");
        Path circle = Files.createSymbolicLink(parent.resolve("circle"), Path.of("circle"));
        assertThatThrownBy(() -> SiteFolder.open(circle))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("circles");
    }

    private void publish(String... pathsAndTexts) {
        try (SiteFolder site = SiteFolder.open(output)) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                site.write(SiteFile.text(pathsAndTexts[i], pathsAndTexts[i + 1]));
            }
            site.publish();
        }
    }
}

package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stops an exchange between any two steps, as a kill would, and starts again. */
class FileSwapTest {
    private static final List<String> NEW_FILES = List.of("data/a.csv", "page.html", "index.html", Manifest.NAME);

    @TempDir
    private Path parent;

    private Path staging;
    private FileSwap swap;
    private SortedMap<String, String> before;

    @BeforeEach
    void makeAnOldAndAStagedSite() throws IOException {
        Path output = parent.resolve("site");
        Trees.writeSite(output, "index.html", "old", "stale/old.html", "old", "page.html/below", "old");
        Trees.write(output, "notes/mine.txt", "mine");
        before = Trees.read(output);
        swap = new FileSwap(output);
        staging = parent.resolve("staging");
        Trees.writeSite(staging, "index.html", "new", "data/a.csv", "new", "page.html", "new");
        Files.createDirectory(output.resolve(ForeignFiles.OWN_FOLDER));
    }

    @Test
    void replaces_our_files_and_keeps_the_others() throws IOException {
        swap.exchange(staging);
        hasTheNewSite();
    }

    @Test
    void killed_while_copying_leaves_the_old_site() throws IOException {
        swap.copy(staging);
        swap.recover();
        assertThat(Trees.read(swap.output())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void killed_after_some_files_are_in_place_is_finished_by_the_next_start(int moved) throws IOException {
        swap.copy(staging);
        swap.markReady();
        FolderTree.delete(swap.output().resolve("page.html"));
        for (String path : NEW_FILES.subList(0, moved)) {
            Files.createDirectories(swap.output().resolve(path).getParent());
            Files.move(swap.ready().resolve(path), swap.output().resolve(path), StandardCopyOption.REPLACE_EXISTING);
        }
        if (moved == NEW_FILES.size()) {
            FolderTree.delete(swap.output().resolve("stale"));
        }
        swap.recover();
        hasTheNewSite();
    }

    @Test
    void leaves_the_old_site_if_the_new_one_cannot_be_copied() throws IOException {
        Files.delete(staging.resolve("page.html"));
        assertThatThrownBy(() -> swap.exchange(staging)).isInstanceOf(IOException.class);
        assertThat(Trees.read(swap.output())).isEqualTo(before);
    }

    @Test
    void does_not_delete_through_a_link() throws IOException {
        Trees.write(parent, "elsewhere/old.html", "theirs");
        FolderTree.delete(swap.output().resolve("stale"));
        Files.createSymbolicLink(swap.output().resolve("stale"), parent.resolve("elsewhere"));
        swap.exchange(staging);
        assertThat(parent.resolve("elsewhere/old.html")).hasContent("theirs");
    }

    @Test
    void does_not_write_through_a_link() throws IOException {
        Files.createDirectory(parent.resolve("elsewhere"));
        Files.createSymbolicLink(swap.output().resolve("data"), parent.resolve("elsewhere"));
        assertThatThrownBy(() -> swap.exchange(staging)).isInstanceOf(IOException.class);
        assertThat(parent.resolve("elsewhere")).isEmptyDirectory();
    }

    private void hasTheNewSite() throws IOException {
        assertThat(Trees.read(swap.output()))
                .containsOnlyKeys(Manifest.NAME, "data/a.csv", "index.html", "notes/mine.txt", "page.html")
                .containsEntry("index.html", "new")
                .containsEntry("page.html", "new")
                .containsEntry("notes/mine.txt", "mine");
    }
}

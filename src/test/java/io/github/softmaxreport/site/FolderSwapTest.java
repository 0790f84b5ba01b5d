package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops an exchange between any two steps, as a kill would, and starts again. */
class FolderSwapTest {
    @TempDir
    private Path parent;

    private FolderSwap swap;
    private SortedMap<String, String> before;

    @BeforeEach
    void makeAnOldAndAStagedSite() throws IOException {
        Path output = parent.resolve("site");
        Trees.writeSite(output, "index.html", "old", "stale.html", "old");
        Trees.write(output, "notes/mine.txt", "mine");
        before = Trees.read(output);
        swap = new FolderSwap(output, Files.createDirectory(parent.resolve("work")));
        Trees.writeSite(swap.staging(), "index.html", "new");
    }

    @Test
    void killed_while_staging_leaves_the_old_site() throws IOException {
        Files.delete(swap.staging().resolve(Manifest.NAME));
        recoversTheOldSite();
    }

    @Test
    void killed_after_carrying_leaves_the_old_site() throws IOException {
        swap.carry();
        recoversTheOldSite();
    }

    @Test
    void killed_before_the_folders_are_exchanged_leaves_the_old_site() throws IOException {
        swap.carry();
        swap.standBy();
        assertThat(Trees.read(swap.output())).isEqualTo(before);
        recoversTheOldSite();
    }

    @Test
    void killed_after_they_are_exchanged_leaves_the_new_site() throws IOException {
        swap.exchange();
        assertThat(swap.output().resolve("index.html")).hasContent("new");
        assertThat(swap.previous().resolve("index.html")).hasContent("old");
        recoversTheNewSite();
    }

    @Test
    void nobody_finds_the_site_missing() throws IOException, InterruptedException, ExecutionException {
        Path page = swap.output().resolve("index.html");
        AtomicBoolean ended = new AtomicBoolean();
        Future<Long> looked = ForkJoinPool.commonPool().submit(() -> {
            long times = 0;
            while (!ended.get()) {
                Files.readString(page); // throws where there is none
                times++;
            }
            return times;
        });

        for (int times = 0; times < 300; times++) {
            swap.exchange();
            swap.recover();
            Trees.writeSite(swap.staging(), "index.html", "new");
        }
        ended.set(true);

        assertThat(looked.get()).isGreaterThan(300);
    }

    @Test
    void killed_between_the_renames_gets_the_old_site_back() throws IOException {
        swap.carry();
        swap.setAside();
        recoversTheOldSite();
    }

    @Test
    void killed_after_the_renames_leaves_the_new_site() throws IOException {
        swap.carry();
        swap.setAside();
        swap.bringIn();
        recoversTheNewSite();
    }

    @Test
    void killed_while_deleting_leaves_the_new_site() throws IOException {
        swap.exchange();
        Files.move(swap.previous(), swap.trash());
        Files.delete(swap.trash().resolve(Manifest.NAME));
        recoversTheNewSite();
    }

    @Test
    void brings_over_what_came_into_the_old_site_during_the_exchange() throws IOException {
        swap.carry();
        Trees.write(swap.output(), "notes/late.txt", "late");
        swap.setAside();
        swap.bringIn();
        swap.recover();
        assertThat(swap.output().resolve("notes/late.txt")).hasContent("late");
    }

    @Test
    void puts_the_old_site_back_if_the_new_one_cannot_be_moved_in() throws IOException {
        FolderTree.delete(swap.staging());
        FolderTree.delete(swap.output().resolve("notes"));
        before.remove("notes/mine.txt");
        assertThatThrownBy(swap::exchange).isInstanceOf(IOException.class);
        assertThat(Trees.read(swap.output())).isEqualTo(before);
    }

    @Test
    void keeps_a_foreign_file_itself_and_not_a_copy() throws IOException {
        Object key = Files.readAttributes(swap.output().resolve("notes/mine.txt"), BasicFileAttributes.class)
                .fileKey();
        swap.exchange();
        swap.recover();
        assertThat(Files.readAttributes(swap.output().resolve("notes/mine.txt"), BasicFileAttributes.class)
                        .fileKey())
                .isEqualTo(key);
    }

    private void recoversTheOldSite() throws IOException {
        swap.recover();
        assertThat(Trees.read(swap.output())).isEqualTo(before);
        assertThat(swap.work()).isEmptyDirectory();
    }

    private void recoversTheNewSite() throws IOException {
        swap.recover();
        assertThat(Trees.read(swap.output()))
                .containsOnlyKeys(Manifest.NAME, "index.html", "notes/mine.txt")
                .containsEntry("index.html", "new")
                .containsEntry("notes/mine.txt", "mine");
        assertThat(swap.work()).isEmptyDirectory();
    }
}

package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.export.NumberList;
import io.github.softmaxreport.report.Definition;
import io.github.softmaxreport.report.Former;
import io.github.softmaxreport.report.FormerPage;
import io.github.softmaxreport.report.Target;
import io.github.softmaxreport.report.Translation;
import io.github.softmaxreport.store.Key;
import io.github.softmaxreport.store.StoreFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;

class FormerReportTest {
    private static final Key KEY = Key.of("report", "report").and("site", "here");

    @Test
    void what_a_report_came_to_is_read_back_from_the_store_however_long_its_texts_are(@TempDir Path folder) {
        List<String> messages = new ArrayList<>();
        StoreFolder store = new StoreFolder(folder, false, 0, messages::add, System::nanoTime);
        Former former = new Former(
                new DataTable(List.of("check", "items"), List.of(List.of(new Cell.Words("links"), new Cell.Count(7)))),
                List.of(new Target("figure a", "index.html", "figure-a", "1")),
                List.of(new Translation("a".repeat(200_000), "<p>" + "b".repeat(3_000_000) + "</p>")),
                "made",
                List.of(new FormerPage(
                        "index.html",
                        "c".repeat(3_000_000),
                        List.of(new NumberList.Entry("index.html", "figures/a.alt.txt", "7 a", 0, "7", "7.0", "a")),
                        List.of(
                                new Definition("index.html", "figure", "a", Optional.empty(), "1"),
                                new Definition("index.html", "setting", "b", Optional.of("b"), "b")),
                        Map.of("text/a.md", "d"))));

        store.keep(KEY, former, 0);

        assertThat(store.find(KEY, new TypeReference<Former>() {})).contains(former);
        assertThat(messages).isEmpty();
    }
}

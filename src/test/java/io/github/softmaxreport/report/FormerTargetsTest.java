package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormerTargetsTest {
    @Test
    void a_page_that_took_a_target_for_another_is_told() {
        Target before = new Target("figure a", "index.html", "figure-a", "1");
        Target now = new Target("figure a", "index.html", "figure-a", "2");
        FormerTargets former = new FormerTargets(List.of(before));

        assertThat(former.take("one.html", "figure a")).contains(before);
        assertThat(former.take("two.html", "figure b")).isEmpty();

        assertThat(former.mistaken(Map.of("figure a", before))).isEmpty();
        assertThat(former.mistaken(Map.of("figure a", now))).containsExactly("one.html");
        assertThat(former.mistaken(Map.of("figure a", before, "figure b", now))).containsExactly("two.html");
    }
}

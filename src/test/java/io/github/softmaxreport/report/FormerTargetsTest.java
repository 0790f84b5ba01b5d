package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormerTargetsTest {
    @Test
    void a_target_taken_for_another_or_for_none_is_told() {
        Target before = new Target("figure a", "index.html", "figure-a", "1");
        Target now = new Target("figure a", "index.html", "figure-a", "2");
        FormerTargets former = new FormerTargets(List.of(before));

        assertThat(former.take("figure a")).contains(before);
        assertThat(former.take("figure b")).isEmpty();

        assertThat(former.agree(Map.of("figure a", before))).isTrue();
        assertThat(former.agree(Map.of("figure a", now))).isFalse();
        assertThat(former.agree(Map.of("figure a", before, "figure b", now))).isFalse();
    }
}

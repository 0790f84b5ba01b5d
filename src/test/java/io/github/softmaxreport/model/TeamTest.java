package io.github.softmaxreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void each_item_is_worked_on_once_in_every_loop(int size) {
        try (Team team = new Team(size)) {
            for (int count : new int[] {0, 1, 3, 4, 64, 100, 129}) {
                AtomicIntegerArray visits = new AtomicIntegerArray(count);
                for (int loop = 0; loop < 200; loop++) {
                    team.split(count, 4, (from, to) -> {
                        assertThat(from % 4).isZero();
                        for (int i = from; i < to; i++) {
                            visits.incrementAndGet(i);
                        }
                    });
                }
                for (int i = 0; i < count; i++) {
                    assertThat(visits.get(i)).isEqualTo(200);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void a_failure_of_any_member_reaches_the_caller(int failing) {
        try (Team team = new Team(2)) {
            assertThatThrownBy(() -> team.split(200, 100, (from, to) -> {
                        if (from == failing) {
                            throw new IllegalStateException("part " + from);
                        }
                    }))
                    .hasStackTraceContaining("part " + failing);
        }
    }

    @Test
    void a_team_of_one_works_in_the_caller() {
        Thread[] worker = new Thread[1];
        Team.ofOne().split(3, 1, (from, to) -> worker[0] = Thread.currentThread());

        assertThat(worker[0]).isSameAs(Thread.currentThread());
    }
}

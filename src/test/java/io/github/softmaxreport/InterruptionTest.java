package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InterruptionTest {
    @Test
    void has_the_last_word() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgressLine progress = progress(out);
        progress.line("first");

        Interruption.tell(() -> progress.last(Interruption.MESSAGE));

        progress.line("too late");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("first\n" + Interruption.MESSAGE + "\n");
    }

    @Test
    void does_not_wait_for_a_reader_who_is_gone() {
        CountDownLatch never = new CountDownLatch(1);
        ProgressLine progress = progress(new OutputStream() {
            @Override
            public void write(int value) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });

        assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> Interruption.tell(() -> progress.last(Interruption.MESSAGE)));

        never.countDown();
    }

    private static ProgressLine progress(OutputStream out) {
        return new ProgressLine(
                new PrintStream(out, true, StandardCharsets.UTF_8), false, Colours.NONE, System::nanoTime);
    }
}

package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class LabelledImagesTest {
    @Test
    void all_60_000_images_take_less_than_250_MB_however_they_are_cut_into_sets() {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = memory.getThreadAllocatedBytes(thread);
        LabelledImages all = new LabelledImages(60_000, 3072);
        LabelledImages some = all.first(50_000).resampled(1);
        long bytes = memory.getThreadAllocatedBytes(thread) - before;

        assertThat(some.pixels()).isSameAs(all.pixels());
        assertThat(bytes).isBetween(60_000L * 3072, 250_000_000L);
    }
}

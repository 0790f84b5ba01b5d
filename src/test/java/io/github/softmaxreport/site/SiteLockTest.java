package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLockTest {
    @TempDir
    private Path parent;

    @Test
    void tells_the_second_writer_who_is_first() {
        Path output = parent.resolve("site");
        try (SiteFolder first = SiteFolder.open(output)) {
            assertThatThrownBy(() -> SiteFolder.open(output))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            first.write(SiteFile.text("index.html", "first"));
            first.publish();
        }
        assertThat(output.resolve("index.html")).hasContent("first");
        SiteFolder.open(output).close();
    }

    @Test
    void another_process_is_named_and_its_death_frees_the_folder() throws IOException, InterruptedException {
        Path output = parent.resolve("site");
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SiteHolder.class.getName(),
                        output.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("holding");
            assertThatThrownBy(() -> SiteFolder.open(output))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("process " + holder.pid() + " is writing this site");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(Trees.read(parent)).containsKey(".site.softmax-report/staging/index.html");
        SiteFolder.open(output).close();
        assertThat(Trees.read(parent)).isEmpty();
    }
}

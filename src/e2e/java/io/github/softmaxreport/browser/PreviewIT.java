package io.github.softmaxreport.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.github.softmaxreport.preview.PreviewServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of the preview loads itself again when the site has changed, and is there as soon as the site is. */
final class PreviewIT {
    @TempDir
    private Path folder;

    @Test
    void shows_the_site_when_it_is_made_and_each_change() throws IOException {
        try (PreviewServer server = PreviewServer.start(folder, 0);
                BrowserContext context = Reader.USUAL.arrive()) {
            Page page = context.newPage();
            page.navigate(server.address().toString());
            assertThat(page.locator("body")).containsText("is being made");

            write("First");
            server.changed();
            assertThat(page.locator("p")).hasText("First");

            write("Second");
            server.changed();
            assertThat(page.locator("p")).hasText("Second");
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(
                folder.resolve("index.html"),
                "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body><p>" + text
                        + "</p></body></html>");
    }
}

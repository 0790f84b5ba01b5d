package io.github.softmaxreport.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The one browser of all tests: the machine's own, started when first asked for. */
final class Chromium {
    /** A host other than localhost, where pages are not served securely; it leads to this machine. */
    static final String INSECURE_HOST = "report.test";

    private static final Path EXECUTABLE = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP " + INSECURE_HOST + " 127.0.0.1");

    private Chromium() {}

    static Browser browser() {
        return Running.BROWSER;
    }

    static Path found(Path executable) {
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException("no browser at " + executable
                    + ": apt-get install chromium, or name another executable by -Dchromium=PATH");
        }
        return executable;
    }

    private static final class Running {
        static final Browser BROWSER = start();

        private static Browser start() {
            Path executable = found(EXECUTABLE);
            PlaywrightAssertions.setDefaultAssertionTimeout(Reader.PATIENCE / 4);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(QUIET));
        }
    }
}

package io.github.softmaxreport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each check finds the fault that it is for, and finds nothing on a sound page. */
final class ChecksIT {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Title</title><link rel="icon" href="data:,">
            <style>body { background: #fff; } a { padding: 9px; } :focus-visible { outline: 3px solid #000; }</style></head>
            <body><main><h1>Title</h1>
            %s
            <p>Text</p></main></body></html>
            """;
    private static final String SOUND =
            "<img src='dot.png' alt='A dot' width='20' height='10'><a href='#here' id='here'>Here</a>";
    private static final String TABLE =
            "<table><thead><tr><th scope='col'>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>";

    @TempDir
    private static Path folder;

    private static SiteServer here;
    private static SiteServer elsewhere;

    @BeforeAll
    static void serve() throws IOException {
        BufferedImage dot = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        dot.setRGB(10, 5, 0xFFFFFF);
        ImageIO.write(dot, "png", folder.resolve("dot.png").toFile());
        here = new SiteServer(folder, "/");
        elsewhere = new SiteServer(folder, "/");
    }

    @AfterAll
    static void close() {
        here.close();
        elsewhere.close();
    }

    @TestFactory
    Stream<DynamicTest> finds_nothing_on_a_sound_page() {
        return Stream.of(Probe.values())
                .map(probe -> dynamicTest(
                        probe.name(), () -> assertThat(found(probe, SOUND)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> finds_each_fault() {
        return Stream.of(
                fault(Probe.TRAFFIC, "<script>console.log('spoken')</script>", "console log: spoken"),
                fault(Probe.TRAFFIC, "<script>none.such()</script>", "script error"),
                fault(Probe.TRAFFIC, "<img src='none.png' alt=''>", "answered 404"),
                fault(Probe.TRAFFIC, "<img src='http://127.0.0.1:1/' alt=''>", "failed"),
                fault(Probe.TRAFFIC, "<img src='ELSEWHERE/dot.png' alt=''>", "foreign"),
                fault(Probe.SIDEWAYS, "<p style='width: 2000px'>Wide</p>", "2008 px wide"),
                fault(Probe.PICTURES, "<img src='none.png' alt='' width='20' height='10'>", "is not loaded"),
                fault(Probe.PICTURES, "<img src='dot.png' alt=''>", "states no width and height"),
                fault(Probe.PICTURES, "<img src='dot.png' alt='' width='20' height='90'>", "states another shape"),
                fault(Probe.PICTURES, "<img src='dot.png' alt='' width='20' height='10' hidden>", "takes no space"),
                fault(
                        Probe.PICTURES_IN_THE_DARK,
                        "<picture><source media='print' srcset='other.png'><img src='dot.png' alt='' width='20' height='10'></picture>",
                        "instead of other.png"),
                fault(Probe.AXE, "<img src='dot.png'>", "image-alt"),
                fault(Probe.AXE, "<p style='color: #999'>Faint</p>", "color-contrast"),
                fault(Probe.SHIFT, "<img src='dot.png' alt='' style='display: block; width: 300px'>", "moved by"),
                fault(Probe.SHIFT, "<p style='height: 3000px'></p><img src='dot.png' alt=''><p>Below</p>", "became"),
                fault(Probe.HTML, "<p><b>Bold</p>", "error"),
                fault(Probe.HTML, "<section><p>No heading</p></section>", "warning"),
                fault(Probe.HEADINGS, "<h3>Third</h3>", "h3 after h1"),
                fault(Probe.HEADINGS, "<h1>Again</h1>", "not one h1"),
                fault(Probe.TABLES, TABLE, "without caption"),
                fault(Probe.TABLES, TABLE.replace(" scope='col'", ""), "with a head of no scope"),
                fault(
                        Probe.TARGETS,
                        "<button style='all: unset'>a</button><button style='all: unset'>b</button>",
                        "px: <button"),
                fault(Probe.MOTION, "<p style='transition: color 1s'>Slow</p>", "changes slowly"),
                fault(Probe.FOCUS, "<a href='#a' style='outline: none'>Unseen</a>", "is not outlined"),
                fault(Probe.FOCUS, "<a href='#a' style='outline-color: #ddd'>Faint</a>", "is outlined too faintly"),
                fault(Probe.FOCUS, "<a href='#a' style='position: fixed; left: -999px'>Away</a>", "is out of sight"),
                fault(
                        Probe.FOCUS,
                        "<a href='#a'>Under</a><p style='position: fixed; inset: 0; margin: 0'>Over</p>",
                        "is covered"),
                fault(Probe.FOCUS, "<button onfocus='this.blur()'>Never</button>", "is not reached"),
                fault(
                        Probe.SCREENSHOT,
                        "<img src='dot.png' alt='' width='20' height='10' style='opacity: 0'>",
                        "is not to be seen"),
                fault(Probe.PRINT, "<style media='print'>img { display: none; }</style>" + SOUND, "0 pictures"),
                fault(
                        Probe.PRINT,
                        "<style>@page { margin: 0; } html { background: #000; print-color-adjust: exact; }</style>",
                        "not white"));
    }

    @Test
    void says_how_to_get_a_browser() {
        assertThatThrownBy(() -> Chromium.found(folder.resolve("none")))
                .hasMessageContaining("apt-get install chromium")
                .hasMessageContaining("-Dchromium=PATH");
    }

    private static DynamicTest fault(Probe probe, String body, String said) {
        return dynamicTest(
                probe + " " + said,
                () -> assertThat(found(probe, body))
                        .anySatisfy(problem -> assertThat(problem).contains(said)));
    }

    private static List<String> found(Probe probe, String body) throws Exception {
        String html = PAGE.formatted(body.replace("ELSEWHERE/", elsewhere.address()));
        Files.writeString(folder.resolve("page.html"), html);
        try (BrowserContext context = probe.reader().arrive(Reader.still(360))) {
            return probe.problems(context, here.address(), html);
        }
    }
}

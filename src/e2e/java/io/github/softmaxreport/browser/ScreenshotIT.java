package io.github.softmaxreport.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pictures of every page are left under target/screenshots, and every figure is to be seen on them. */
final class ScreenshotIT {
    private static final String PLACES = """
            () => [...document.images].map((image) => {
              const { x, y, width, height } = image.getBoundingClientRect();
              return { name: image.getAttribute('src'), x, y: y + scrollY, width, height };
            })
            """;

    @TestFactory
    Stream<DynamicTest> shows_every_figure() {
        return Reader.SCHEMES.stream()
                .map(scheme -> new Reader(true, scheme))
                .flatMap(reader -> Site.TESTED.pages().stream()
                        .map(page -> dynamicTest(page + ", " + reader, () -> shows(page, reader))));
    }

    private static void shows(String page, Reader reader) throws IOException {
        try (BrowserContext context = reader.arrive()) {
            Page shown = context.newPage();
            for (int width : Reader.WIDTHS) {
                shown.setViewportSize(width, Reader.HEIGHT);
                shown.navigate(Origin.FILE.address(page));
                String name = Site.nameOf(page) + "-" + width + "-" + reader + ".png";
                byte[] screenshot = shown.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Site.TARGET.resolve("screenshots").resolve(name)));
                assertThat(blank(shown, screenshot)).as("%d px", width).isEmpty();
            }
        }
    }

    /** The figures whose place on the screenshot has one colour all over. */
    static List<String> blank(Page page, byte[] screenshot) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(screenshot));
        return ((List<?>) page.evaluate(PLACES))
                .stream()
                        .map(place -> (Map<?, ?>) place)
                        .filter(place -> isBlank(image, place))
                        .map(place -> place.get("name") + " is not to be seen")
                        .toList();
    }

    private static boolean isBlank(BufferedImage image, Map<?, ?> place) {
        int left = pixels(place, "x");
        int top = pixels(place, "y");
        int first = image.getRGB(left + 1, top + 1);
        for (int y = top + 1; y < top + pixels(place, "height") - 1; y++) {
            for (int x = left + 1; x < left + pixels(place, "width") - 1; x++) {
                if (image.getRGB(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int pixels(Map<?, ?> place, String side) {
        return ((Number) place.get(side)).intValue();
    }
}

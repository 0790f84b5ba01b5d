package io.github.softmaxreport.site;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What pictures owe to their readers. */
final class ImageChecks {
    private static final Pattern PIXELS = Pattern.compile("[1-9][0-9]{0,5}");
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    /** Width and height stand at bytes 16 and 20 of a PNG. */
    private static final int PNG_HEADER_BYTES = 24;

    private ImageChecks() {}

    /** Width and height are stated, and the file has as many pixels, twice as many, or is enlarged by whole steps. */
    static void sizes(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> {
            for (Element image : page.select("img")) {
                boolean stated = PIXELS.matcher(image.attr("width")).matches()
                        && PIXELS.matcher(image.attr("height")).matches();
                tally.that(
                        stated,
                        path,
                        "shows " + image.attr("src") + " without its width and height in pixels",
                        image.attr("src"));
                if (stated) {
                    checkPixels(site, tally, path, image, image.attr("src"));
                    for (Element source : image.siblingElements()) {
                        if (source.tagName().equals("source")) {
                            checkPixels(
                                    site,
                                    tally,
                                    path,
                                    image,
                                    source.attr("srcset").strip().split("[\\s,]+", -1)[0]);
                        }
                    }
                }
            }
        });
    }

    private static void checkPixels(StagedSite site, Tally tally, String page, Element image, String address) {
        String file = Address.of(page, address).path();
        if (!file.endsWith(".png") || !site.has(file)) {
            return; // Other formats scale; a missing file is found with the links.
        }
        ByteBuffer png = ByteBuffer.wrap(site.bytes(file));
        boolean isPng = png.capacity() >= PNG_HEADER_BYTES && png.getLong(0) == PNG_SIGNATURE;
        tally.that(isPng, page, "shows " + address + ", which is no PNG");
        if (isPng) {
            int width = Integer.parseInt(image.attr("width"));
            int height = Integer.parseInt(image.attr("height"));
            tally.that(
                    fits(png.getInt(16), png.getInt(20), width, height),
                    page,
                    "shows " + address + " of " + png.getInt(16) + " x " + png.getInt(20) + " pixels as " + width
                            + " x " + height + "; wanted one or two pixels for one, or a whole multiple");
        }
    }

    private static boolean fits(int width, int height, int shownWidth, int shownHeight) {
        boolean twice = width == 2 * shownWidth && height == 2 * shownHeight;
        boolean enlarged = width > 0
                && height > 0
                && shownWidth % width == 0
                && shownHeight % height == 0
                && shownWidth / width == shownHeight / height;
        return twice || enlarged;
    }

    /** Not empty, unless the image says that it is decoration. */
    static void alternativeTexts(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> {
            for (Element image : page.select("img")) {
                boolean holds = image.hasAttr("alt")
                        && (isDecoration(image) || !image.attr("alt").isBlank());
                tally.that(
                        holds, path, "shows " + image.attr("src") + " without an alternative text", image.attr("src"));
            }
        });
    }

    private static boolean isDecoration(Element image) {
        return Set.of("presentation", "none").contains(image.attr("role"));
    }

    /** One text for one file, over all pages. */
    static void distinctTexts(StagedSite site, Tally tally) {
        Map<String, Set<String>> filesByText = new TreeMap<>();
        site.pages().forEach((path, page) -> {
            for (Element image : page.select("img[alt]")) {
                String text = image.attr("alt").strip();
                if (!text.isEmpty()) {
                    Set<String> files = filesByText.computeIfAbsent(text, t -> new TreeSet<>());
                    files.add(Address.of(path, image.attr("src")).path());
                    tally.that(
                            files.size() == 1,
                            path,
                            "has one alternative text for " + String.join(" and ", files) + ": " + text);
                }
            }
        });
    }

    /** A figcaption with words in it. */
    static void captions(StagedSite site, Tally tally) {
        site.pages().forEach((path, page) -> {
            for (Element figure : page.select("figure")) {
                boolean holds = figure.select("> figcaption").hasText();
                tally.that(
                        holds,
                        path,
                        "has a figure without a caption" + (figure.id().isEmpty() ? "" : ": " + figure.id()));
            }
        });
    }
}

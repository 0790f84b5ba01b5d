package io.github.softmaxreport.figures;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Writes SVG files (W3C, "Scalable Vector Graphics 1.1") of what is drawn on a Graphics2D, with text as text. */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    /** Decimals of a coordinate. */
    private static final int PRECISION = 3;
    /** For readers without the typeface itself. */
    private static final String FAMILY = "Inter, Helvetica, Arial, sans-serif";

    private static final String STRONG = "SemiBold";

    private Svg() {}

    /**
     * A file.
     *
     * @param width in CSS pixels
     * @param height in CSS pixels
     * @param typeface of which all text is
     * @param drawing draws in CSS pixels; the same calls give the same text
     */
    static String of(int width, int height, Typeface typeface, Consumer<Graphics2D> drawing) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(PRECISION);
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(width, height));
        drawing.accept(g);
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        elements(root, "text").forEach(text -> setWidth(text, typeface));
        elements(root, "*").forEach(Svg::setFamily);
        try (StringWriter text = new StringWriter()) {
            g.stream(root, text, false, false);
            return text.toString().replace("\r\n", "\n").replaceFirst("<!DOCTYPE[^>]*>\\s*", "");
        } catch (IOException e) {
            throw new IllegalStateException("a string can't be written to", e);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this JDK has no XML", e);
        }
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS(NAMESPACE, name);
        return Stream.concat(
                        Stream.of(root), IntStream.range(0, found.getLength()).mapToObj(found::item))
                .map(Element.class::cast)
                .filter(element -> name.equals("*") || element != root)
                .toList();
    }

    /** Text takes the room that the typeface takes, so that it ends where it should in any other, too. */
    private static void setWidth(Element text, Typeface typeface) {
        if (text.getTextContent().isBlank()) {
            text.getParentNode().removeChild(text);
            return;
        }
        float size = Float.parseFloat(inherited(text, "font-size").replace("px", ""));
        Font font = inherited(text, "font-family").contains(STRONG) ? typeface.strong() : typeface.regular();
        double width = font.deriveFont(size)
                .getStringBounds(text.getTextContent(), new FontRenderContext(null, true, true))
                .getWidth();
        text.setAttribute("textLength", String.format(Locale.ROOT, "%.2f", width));
        text.setAttribute("lengthAdjust", "spacingAndGlyphs");
    }

    private static void setFamily(Element element) {
        String family = element.getAttribute("font-family");
        if (!family.isEmpty()) {
            element.setAttribute("font-family", FAMILY);
            element.setAttribute("font-weight", family.contains(STRONG) ? "600" : "400");
        }
    }

    private static String inherited(Node element, String name) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.hasAttribute(name)) {
                return at.getAttribute(name);
            }
        }
        return "";
    }
}

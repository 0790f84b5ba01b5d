package io.github.softmaxreport.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.study.StudyResult;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class PaperTest {
    private static final StudyResult STUDY =
            DrawnStudy.of(DrawnStudy.plain("1.1", new double[] {2.3, 1.9, 1.8}, new double[] {2.4, 1.9, 1.8}));
    private static final List<Figure> FIGURES = Figures.of(STUDY, new Paper(DrawnStudy.TYPEFACE));

    @Test
    void every_chart_is_an_svg_file_of_its_size_with_text_as_text() throws Exception {
        List<Panel> charts = panels(FIGURES).stream()
                .filter(panel -> panel.light().path().endsWith(".svg"))
                .toList();
        assertThat(charts).hasSizeGreaterThan(5);
        for (Panel chart : charts) {
            Element svg = svg(chart);
            assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 " + chart.width() + " " + chart.height());
            assertThat(texts(svg))
                    .as(chart.light().path())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(text -> {
                        assertThat(text.getTextContent()).isNotBlank();
                        assertThat(Double.parseDouble(text.getAttribute("textLength")))
                                .isPositive();
                    });
            assertThat(svg.getElementsByTagName("image").getLength()).isZero();
            assertThat(new String(chart.light().bytes(), StandardCharsets.UTF_8))
                    .startsWith("<?xml")
                    .doesNotContain("<!DOCTYPE", "\r")
                    .doesNotContainPattern("[\u0660-\u0669]");
        }
    }

    @Test
    void titles_are_strong_and_end_where_the_typeface_ends_them() throws Exception {
        Element svg = svg(panel("curves-1.1", "cost"));
        Element title = texts(svg).stream()
                .filter(text -> text.getTextContent().startsWith("Cost"))
                .findFirst()
                .orElseThrow();
        assertThat(Double.parseDouble(title.getAttribute("textLength")))
                .isCloseTo(
                        DrawnStudy.TYPEFACE
                                .strong()
                                .deriveFont(15f)
                                .getStringBounds(title.getTextContent(), new FontRenderContext(null, true, true))
                                .getWidth(),
                        within(0.01));
        String text = new String(panel("curves-1.1", "cost").light().bytes(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("font-family=\"Inter, Helvetica, Arial, sans-serif\"", "font-weight=\"600\"", ">epoch</text");
    }

    @Test
    void what_is_a_picture_of_pixels_stays_one() {
        assertThat(panel("templates-1.1", "cat").light().path()).isEqualTo("figures/templates-1.1-cat.png");
    }

    @Test
    void the_same_result_gives_the_same_bytes_in_any_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(files(Figures.of(STUDY, new Paper(DrawnStudy.TYPEFACE)))).isEqualTo(files(FIGURES));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Panel panel(String figure, String name) {
        return panels(FIGURES.stream().filter(f -> f.id().equals(figure)).toList()).stream()
                .filter(panel -> panel.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Panel> panels(List<Figure> figures) {
        return figures.stream().flatMap(figure -> figure.panels().stream()).toList();
    }

    private static List<SiteFile> files(List<Figure> figures) {
        return panels(figures).stream().map(Panel::light).toList();
    }

    private static Element svg(Panel panel) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(panel.light().bytes()))
                .getDocumentElement();
    }

    private static List<Element> texts(Element svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(texts::item)
                .map(Element.class::cast)
                .toList();
    }
}

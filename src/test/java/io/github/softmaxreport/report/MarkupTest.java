package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

final class MarkupTest {
    @Test
    void what_markdown_or_html_could_take_for_its_own_becomes_text() {
        String hostile = "<script>alert(1)</script> *a* _b_ [x](y) {#z} | `q` & \"e\" 'f' [(${1})] 1. # - > ~ $m$ --";
        String page = new Markdown(List.of())
                .blocks("Before " + Markup.text(hostile) + " after")
                .html();
        assertThat(Jsoup.parseBodyFragment(page).select("*").eachText().get(0))
                .isEqualTo("Before " + hostile + " after");
        assertThat(Jsoup.parseBodyFragment(page).select("script, em, strong, a, code"))
                .isEmpty();
    }

    @Test
    void text_in_an_attribute_stays_in_it() {
        String html = "<i title=\"" + Markup.text("a\" onclick=\"b <c>") + "\"></i>";
        assertThat(Jsoup.parseBodyFragment(html).selectFirst("i").attr("title")).isEqualTo("a\" onclick=\"b <c>");
    }

    @Test
    void line_breaks_and_control_characters_are_no_text() {
        assertThat(Markup.text(" a\n\n\tb\u0000\u0007 ").plain()).isEqualTo("a b");
    }

    @Property
    void plain_text_survives_encoding(@ForAll @StringLength(max = 40) @CharRange(from = '!', to = '~') String text) {
        assertThat(Markup.text(text).plain()).isEqualTo(text);
    }

    @Property
    void plain_text_survives_markdown(@ForAll @StringLength(max = 40) @CharRange(from = '!', to = '~') String text) {
        String page =
                new Markdown(List.of()).inline("x" + Markup.text(text) + "x").html();
        assertThat(Jsoup.parseBodyFragment(page).body().text()).isEqualTo("x" + text + "x");
    }

    @Test
    void elements_are_left_out_of_plain_text() {
        assertThat(new Markup("<data value=\"0.5\" title=\"a &#62; b\">50&#46;00</data> of").plain())
                .isEqualTo("50.00 of");
    }

    @Property
    void a_slim_page_says_the_same(@ForAll @StringLength(max = 40) @CharRange(from = ' ', to = '~') String text) {
        String page = "<i title=\"" + Markup.text(text) + "\">" + Markup.text(text) + "</i>";
        assertThat(Jsoup.parseBodyFragment(Markup.slim(page)).body().html())
                .isEqualTo(Jsoup.parseBodyFragment(page).body().html());
    }

    @Test
    void a_slim_page_decodes_what_means_nothing_in_html() {
        assertThat(Markup.slim("2&#46;33 &#60; &#38;#46; &#34;")).isEqualTo("2.33 &#60; &#38;#46; &#34;");
    }
}

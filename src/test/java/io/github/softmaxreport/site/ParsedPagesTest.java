package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ParsedPagesTest {
    private static final String HTML = "<!DOCTYPE html><html lang=en><title>T</title><p id=one>One<p id=one>Two";

    private final ParsedPages pages = new ParsedPages();

    @Test
    void a_page_is_parsed_once_however_many_ask() {
        pages.expect(HTML);

        List<ParsedPages.Page> found =
                IntStream.range(0, 100).parallel().mapToObj(i -> pages.of(HTML)).toList();

        Set<ParsedPages.Page> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        distinct.addAll(found);
        assertThat(distinct).hasSize(1);
    }

    @Test
    void another_text_is_another_page() {
        pages.expect(HTML);

        assertThat(pages.of(HTML).ids()).containsExactly("one");
        assertThat(pages.of(HTML + "<p id=two>").ids()).containsExactlyInAnyOrder("one", "two");
        assertThat(pages.of(HTML).document().select("p")).hasSize(2);
    }

    @Test
    void errors_of_the_parser_are_kept() {
        assertThat(pages.of(HTML).errors()).isEmpty();
        assertThat(pages.of(HTML + "</b>").errors()).isNotEmpty();
    }
}

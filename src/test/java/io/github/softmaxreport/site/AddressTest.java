package io.github.softmaxreport.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "index.html, a.html, a.html, \"\"",
                "index.html, \"\", index.html, \"\"",
                "p/x.html, #id, p/x.html, id",
                "p/x.html, ../index.html#a%20b, index.html, a b",
                "p/x.html, ./y.html?sort=1#a, p/y.html, a",
                "p/q/x.html, ../../data/r.json, data/r.json, \"\"",
                "index.html, \" a+b.html \", a+b.html, \"\"",
                "index.html, 100%.html, 100%.html, \"\"",
                "index.html, data/, data/, \"\""
            })
    void resolves_a_relative_address_as_a_browser_does(String from, String text, String path, String fragment) {
        assertThat(Address.of(from, text)).isEqualTo(new Address(Address.Kind.INSIDE, path, fragment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a.html",
                "//cdn.example/x.js",
                "../a.html",
                "p/../../a.html",
                "javascript:alert(1)",
                "JavaScript:x",
                "file:///etc/passwd",
                "C:\\a.html",
                "\\\\host\\a",
                "vbscript:x"
            })
    void finds_what_does_not_work_from_disk(String text) {
        assertThat(Address.of("index.html", text).kind()).isEqualTo(Address.Kind.UNUSABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "HTTP://example.org", "mailto:a@example.org"})
    void knows_the_web(String text) {
        assertThat(Address.of("index.html", text).kind()).isEqualTo(Address.Kind.WEB);
    }
}

package io.github.softmaxreport.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a teacher may write into a list of pages, and what is answered where that can't be. */
final class OutlineReaderTest {
    private static final Set<String> TEMPLATES =
            Set.of("page.html", "gradient-check.html", "text/one.md", "text/two.md", "static/about.html");

    private static final String GOOD = """
            pages:
              - file: index.html
                sections:
                  - { name: one, title: One }
              - file: runs/{id}.html
                about: setting
                title: Run
                sections:
                  - { name: two, title: Two, kind: unnumbered }
            """;

    @TempDir
    private Path folder;

    @Test
    void reads_what_it_says_and_fills_in_the_rest() throws IOException {
        Outline outline = read(GOOD);

        assertThat(outline.pages())
                .containsExactly(
                        new OutlinePage(
                                "index.html",
                                "page.html",
                                PageSubject.REPORT,
                                "",
                                "",
                                "",
                                List.of(new OutlineSection("one", "One", SectionKind.NUMBERED, PageSubject.REPORT))),
                        new OutlinePage(
                                "runs/{id}.html",
                                "page.html",
                                PageSubject.SETTING,
                                "Run",
                                "",
                                "",
                                List.of(new OutlineSection("two", "Two", SectionKind.UNNUMBERED, PageSubject.REPORT))));
        assertThat(outline.settings(List.of("a", "b")))
                .containsEntry("a", "runs/a.html")
                .containsEntry("b", "runs/b.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "file: index.html | file: start.html | 1:1  pages: no page is index.html",
                "file: index.html | file: ../index.html | 2:11  pages[0].file: \"../index.html\"; a name of small letters",
                "file: index.html | file: /index.html | 2:11  pages[0].file: \"/index.html\"; a name of small letters",
                "file: index.html | file: Index.html | 2:11  pages[0].file: \"Index.html\"; a name of small letters",
                "runs/{id}.html | index.html | 5:11  pages[1].file: \"index.html\" is already pages[0].file, line 2",
                "runs/{id}.html | run.html | a page for each setting needs a folder of its own",
                "runs/{id}.html | `'{id}.html'` | a page for each setting needs a folder of its own",
                "runs/{id}.html | data/{id}.html | the program’s own files lie in this folder",
                "about: setting | about: report | {id} stands for a setting; write about: setting",
                "about: setting | about: settings | 6:12  pages[1].about: \"settings\"; one of report, setting, bonus is wanted; did you mean setting?",
                "{ name: one, title: One } | { name: oen, title: One } | 4:17  pages[0].sections[0].name: \"oen\"; there is no template text/oen.md: write it, or name another; did you mean text/one.md?",
                "{ name: one, title: One } | { name: one, titel: One } | sections[0].titel: unknown key; did you mean title?",
                "{ name: one, title: One } | { name: one } | 4:9  pages[0].sections[0].title: missing; text is wanted",
                "name: two | name: one | 9:17  pages[1].sections[0].name: \"one\" is already pages[0].sections[0].name, line 4",
                "title: Two, kind: unnumbered | title: Two, kind: plain | one of numbered, unnumbered, abstract is wanted",
                "title: Two, kind: unnumbered | title: Two, about: setting | a part for each setting on a page about setting",
                "title: Run | link: Run | 5:5  pages[1].title: missing; the page’s main heading is wanted",
                "title: Run | layout: pag.html | 7:13  pages[1].layout: \"pag.html\"; there is no template pag.html: write it, or name another; did you mean page.html?",
                "title: Run | layout: ../x.html | 7:13  pages[1].layout: \"../x.html\"; the name of an HTML template",
            })
    void says_where_what_and_what_is_wanted(String good, String bad, String told) throws IOException {
        assertThat(GOOD).contains(good);
        assertThat(refusal(GOOD.replace(good, bad))).contains("pages.yaml:").contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ file: 404.html, layout: gradient-check.html } | this page is made always",
                "{ file: con.html, layout: gradient-check.html } | Windows keeps this name",
                "{ file: about.html, layout: gradient-check.html } | static/about.html of the templates goes there",
                "{ file: runs/all.html, layout: gradient-check.html } | the pages of the settings lie in runs/",
                "{ file: 'more/{id}.html', layout: gradient-check.html, about: setting } | a second page about each setting",
                "{ file: more.html, title: More } | sections: missing; page.html is made of them",
            })
    void no_page_meets_another_file(String page, String told) throws IOException {
        assertThat(refusal(GOOD + "  - " + page + "\n"))
                .contains("pages.yaml:10:")
                .contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n"})
    void an_empty_file_is_answered_with_what_it_needs(String text) throws IOException {
        assertThat(refusal(text))
                .endsWith("pages.yaml:1:1  nothing to read; a list of pages under the key pages, as in"
                        + " pages: [{ file: index.html, layout: index.html }], is wanted");
    }

    @Test
    void a_second_document_is_no_study_either() throws IOException {
        assertThat(refusal(GOOD + "---\n" + GOOD))
                .contains("a second document begins; one list of pages")
                .doesNotContain("study");
    }

    @Test
    void says_everything_at_once() throws IOException {
        assertThat(refusal(GOOD.replace("title", "titel")).lines()).hasSize(6);
    }

    @Test
    void its_schema_is_valid_and_has_the_keys_of_the_records() {
        JsonNode root = new StudySchema("pages.schema.json").root();
        Schema draft =
                StudySchema.registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        JsonNode page = root.at("/properties/pages/items/properties");

        assertThat(draft.validate(root)).isEmpty();
        assertThat(page.propertyNames()).containsExactlyElementsOf(components(OutlinePage.class));
        assertThat(page.at("/sections/items/properties").propertyNames())
                .containsExactlyElementsOf(components(OutlineSection.class));
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private String refusal(String text) {
        UserError refused = catchThrowableOfType(UserError.class, () -> read(text));
        assertThat(refused).as(text).isNotNull();
        return String.valueOf(refused.getMessage());
    }

    private Outline read(String text) throws IOException {
        return OutlineReader.read(Files.writeString(folder.resolve("pages.yaml"), text), TEMPLATES);
    }
}

package io.github.softmaxreport.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class TemplateFilesTest {
    private static final Pattern MARKED = Pattern.compile("[ \\t]*\ue000[ \\t]*\\n?");

    @Property(tries = 5000)
    void a_marked_line_goes_with_the_blanks_around_its_mark_and_its_end(
            @ForAll @StringLength(max = 12) @Chars({' ', '\t', '\n', '\ue000', 'a'}) String rendered) {
        assertThat(TemplateFiles.withoutMarks(rendered))
                .isEqualTo(MARKED.matcher(rendered).replaceAll(""));
    }
}

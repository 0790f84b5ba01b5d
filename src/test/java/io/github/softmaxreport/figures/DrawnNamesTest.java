package io.github.softmaxreport.figures;

import static io.github.softmaxreport.figures.TriedSettings.losses;
import static io.github.softmaxreport.figures.TriedSettings.trial;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.evaluate.ExperimentResult;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No picture has a letter that its typeface lacks, whatever is named. */
final class DrawnNamesTest {
    private static final Typeface TYPEFACE = DrawnStudy.TYPEFACE;
    private static final ExperimentResult RESULT = DrawnStudy.plain("a", new double[] {1, 1}, new double[] {1, 1});
    private static final List<String> NAMES = List.of("\u732b", "V\u00f6gel", "\ud83d\udc08");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u732b",
                "\u0642\u0637\u0629",
                "\ud83d\udc08",
                "\u0939\u093f\u0928\u094d\u0926\u0940",
                "big \u732b",
                "cat\u200d",
                "cat\ufe0f",
                "\u202ecat",
                " "
            })
    void a_name_that_the_typeface_has_no_letters_for_has_a_stand_in(String name) {
        DrawnNames drawn = DrawnNames.of(TYPEFACE, "class", List.of("cat", name));
        assertThat(drawn.of(List.of("cat", name))).containsExactly("cat", "class A");
        assertThat(drawn.standIns()).containsExactly(new StandIn("class A", name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V\u00f6gel",
                "\u043a\u043e\u0442",
                "\u03b3\u03ac\u03c4\u03b1",
                "m\u00e8o \u0111en",
                "2 <b>planes & more",
                "\u03bb = 0"
            })
    void a_name_in_letters_of_the_typeface_is_drawn_as_it_is(String name) {
        assertThat(DrawnNames.of(TYPEFACE, "class", List.of(name)).of(name)).isEqualTo(name);
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(DrawnNames.of(TYPEFACE, "class", List.of(apart)).of(apart)).isEqualTo(name);
    }

    @Test
    void a_stand_in_is_no_name_that_another_has() {
        List<String> names = Stream.concat(
                        Stream.of("class A", "class AB"), Stream.iterate("\u732b", name -> name + "\u732b"))
                .limit(30)
                .toList();
        List<String> drawn = DrawnNames.of(TYPEFACE, "class", names).of(names);
        assertThat(drawn).doesNotHaveDuplicates().startsWith("class A", "class AB", "class B", "class C");
        assertThat(drawn).endsWith("class Z", "class AA", "class AC", "class AD");
    }

    @Test
    void figures_of_classes_draw_stand_ins_tell_of_them_and_keep_the_names_in_their_data() {
        Axis axis = ClassFigure.axis(List.of(RESULT));
        for (Figure figure : List.of(
                ConfusionFigure.of(RESULT, NAMES, 1, new Paper(TYPEFACE)),
                ClassFigure.of(RESULT, NAMES, axis, new Paper(TYPEFACE)))) {
            assertThat(svg(figure))
                    .contains("class A", "V\u00f6gel", "class B")
                    .doesNotContain(NAMES.get(0), NAMES.get(2));
            assertThat(figure.standIns())
                    .containsExactly(new StandIn("class A", NAMES.get(0)), new StandIn("class B", NAMES.get(2)));
            assertThat(figure.data().toString()).contains(NAMES).doesNotContain("class A");
        }
    }

    @Test
    void comparisons_draw_stand_ins_for_titles_and_groups() {
        Figure figure = ComparisonFigure.of(
                losses(trial("\u4e00", "Plain", "", 10, 0.3), trial("two", "\u4e8c", "\u4e00", 10, 0.3)),
                new Paper(TYPEFACE));
        assertThat(svg(figure))
                .contains("setting A", "Plain", "Title of two", "group A")
                .doesNotContain("\u4e00", "\u4e8c");
        assertThat(figure.standIns())
                .containsExactly(new StandIn("setting A", "Title of \u4e00"), new StandIn("group A", "\u4e8c"));
    }

    private static String svg(Figure figure) {
        return new String(figure.panels().get(0).light().bytes(), StandardCharsets.UTF_8);
    }
}

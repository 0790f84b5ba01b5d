package io.github.softmaxreport.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.evaluate.Answers;
import io.github.softmaxreport.evaluate.RightAnswers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McNemarTest {
    /** python3 -c "from scipy import stats; print(stats.binomtest(min(b, c), b + c, 0.5).pvalue)", scipy 1.10.1. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 1",
        "0, 5, 0.0625",
        "5, 5, 1",
        "10, 3, 0.09228515625",
        "121, 59, 4.4344492637551645e-06",
        "2100, 1850, 7.39810914237387e-05",
        "1850, 2100, 7.39810914237387e-05",
        "1500, 1500, 1",
        "1500, 1501, 1",
        "4000, 3000, 5.7143006822603136e-33",
        "9000, 1000, 0"
    })
    void agrees_with_scipy(int firstAlone, int secondAlone, double expected) {
        double p = new McNemar(firstAlone, secondAlone).pValue();
        assertThat(p).isCloseTo(expected, within(1e-9 * expected));
    }

    @Test
    void finds_no_difference_where_no_image_tells_the_two_apart() {
        assertThat(new McNemar(0, 0).pValue()).isEqualTo(1);
    }

    @Test
    void counts_the_images_that_one_alone_gets_right() {
        RightAnswers first = Answers.of(List.of(1, 1, 1, 0, 0, 1));
        RightAnswers second = Answers.of(List.of(1, 0, 0, 1, 0, 0));
        assertThat(McNemar.of(first, second)).isEqualTo(new McNemar(3, 1));
        assertThat(McNemar.of(first, first)).isEqualTo(new McNemar(0, 0));
        assertThat(first.count()).isEqualTo(4);
    }

    @Test
    void refuses_two_test_sets() {
        RightAnswers three = Answers.of(List.of(1, 0, 1));
        assertThatThrownBy(() -> McNemar.of(three, Answers.of(List.of(1))))
                .hasMessage("this has 3 images, other has 1");
        assertThatThrownBy(() -> RightAnswers.of(List.of(1, 2), List.of(1)))
                .hasMessage("truth has 2 images, predicted has 1");
    }
}

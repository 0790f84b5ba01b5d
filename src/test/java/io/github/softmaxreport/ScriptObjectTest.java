package io.github.softmaxreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.softmaxreport.config.UserError;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptObjectTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ScriptObject object = new ScriptObject(new PrintStream(out, true, StandardCharsets.UTF_8));

    @Test
    void is_the_result_where_there_is_one() {
        ExitCode code = object.of(told -> {
            told.accept("{\"exitCode\":3}");
            return ExitCode.CHECKS_FAILED;
        });

        assertThat(code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(printed()).isEqualTo("{\"exitCode\":3}\n");
    }

    @Test
    void names_each_mistake_and_hands_it_on() {
        UserError mistakes = new UserError(List.of("study.yaml:1:2  one", "study.yaml:3:4  \"two\""));

        assertThatThrownBy(() -> object.of(told -> {
                    throw mistakes;
                }))
                .isSameAs(mistakes);

        assertThat(printed())
                .isEqualTo("{\"exitCode\":2,\"errors\":[\"study.yaml:1:2  one\",\"study.yaml:3:4  \\\"two\\\"\"]}\n");
    }

    @Test
    void names_a_fault_and_hands_it_on() {
        assertThatThrownBy(() -> object.of(told -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(printed()).isEqualTo("{\"exitCode\":1,\"errors\":[\"java.lang.IllegalStateException: broken\"]}\n");
    }

    @Test
    void is_the_only_one() {
        assertThatThrownBy(() -> object.of(told -> {
                    told.accept("{}");
                    throw new UserError("too late");
                }))
                .hasMessage("too late");

        assertThat(printed()).isEqualTo("{}\n");
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}

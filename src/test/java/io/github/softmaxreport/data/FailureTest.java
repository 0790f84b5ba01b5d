package io.github.softmaxreport.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void says_in_words_what_the_jdk_says_by_a_file_name_only() {
        assertThat(Failure.text(new AccessDeniedException("/a"))).isEqualTo("permission denied");
        assertThat(Failure.text(new NoSuchFileException("/a"))).isEqualTo("no such file or folder");
        assertThat(Failure.text(new FileAlreadyExistsException("/a"))).contains("stands where a folder");
    }

    @Test
    void repeats_what_the_jdk_says_in_words() {
        assertThat(Failure.text(new IOException("No space left on device "))).isEqualTo("No space left on device");
    }

    @Test
    void names_a_failure_without_words() {
        assertThat(Failure.text(new IOException())).isEqualTo("IOException");
    }

    @Test
    void looks_for_the_words_of_the_cause() {
        Throwable wrapped = new IOException("outer", new IllegalStateException(new IOException("inner")));

        assertThat(Failure.innermost(wrapped)).isEqualTo("inner");
        assertThat(Failure.innermost(new IOException("alone"))).isEqualTo("alone");
    }
}

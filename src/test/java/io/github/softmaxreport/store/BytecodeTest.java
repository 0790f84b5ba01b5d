package io.github.softmaxreport.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.train.Trainer;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BytecodeTest {
    private static final String ROOT = "io/github/softmaxreport/";

    @Test
    void training_code_is_all_that_computes_and_nothing_that_tells() {
        Set<String> reached = Bytecode.reached(Trainer.class).keySet();

        assertThat(reached)
                .contains(
                        ROOT + "train/Trainer",
                        ROOT + "train/Start",
                        ROOT + "train/Gaussians",
                        ROOT + "model/CrossEntropy",
                        ROOT + "model/Hinge",
                        ROOT + "model/VectorForward",
                        ROOT + "model/VectorBackward",
                        ROOT + "model/ScalarKernel",
                        ROOT + "data/Preprocessing",
                        ROOT + "config/LearningRateSchedule");
        assertThat(reached).noneMatch(name -> name.matches(ROOT + "(report|site|figures|export|findings|store)/.*"));
    }

    @Test
    void other_code_has_another_digest_and_the_same_the_same() {
        assertThat(Bytecode.sha256(Trainer.class))
                .isEqualTo(Bytecode.sha256(Trainer.class))
                .isNotEqualTo(Bytecode.sha256(Key.class))
                .hasSize(64);
    }
}

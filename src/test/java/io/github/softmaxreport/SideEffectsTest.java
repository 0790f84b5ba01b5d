package io.github.softmaxreport;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.softmaxreport.ArchitectureTest.PROGRAM;
import static io.github.softmaxreport.ArchitectureTest.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The stages are functions: what the outside world can change is read or written in few places. */
final class SideEffectsTest {
    private static final String[] READERS_AND_WRITERS = {
        ROOT,
        ROOT + ".config",
        ROOT + ".data",
        ROOT + ".figures",
        ROOT + ".paper",
        ROOT + ".preview",
        ROOT + ".report",
        ROOT + ".site",
        ROOT + ".store",
        ROOT + ".start"
    };

    @Test
    void only_main_ends_the_program() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".Main")
                .should()
                .callMethodWhere(nameIs("exit").and(target(owner(assignableTo(System.class)))))
                .orShould()
                .callMethodWhere(nameIs("exit|halt").and(target(owner(assignableTo(Runtime.class)))))
                .check(PROGRAM);
    }

    @Test
    void only_the_root_prints() {
        belowTheRoot()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(nameIs("printStackTrace"))
                .check(PROGRAM);
    }

    @Test
    void only_the_root_reads_the_clock() {
        belowTheRoot()
                .should()
                .callMethodWhere(nameIs("nanoTime|currentTimeMillis").and(target(owner(assignableTo(System.class)))))
                .orShould()
                .callMethodWhere(nameIs("now").and(target(owner(assignableTo(Temporal.class)))))
                .orShould()
                .callMethodWhere(nameIs("system.*").and(target(owner(assignableTo(Clock.class)))))
                .orShould()
                .callConstructor(Date.class)
                .check(PROGRAM);
    }

    @Test
    void only_readers_and_the_site_touch_files() {
        noClasses()
                .that()
                .resideOutsideOfPackages(READERS_AND_WRITERS)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Files.class)
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccessFile|File(In|Out)putStream|File(Reader|Writer))")
                .check(PROGRAM);
    }

    @Test
    void nothing_is_random_without_a_seed() {
        noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocalRandom.class)
                .check(PROGRAM);
    }

    @Test
    void nothing_depends_on_the_locale_or_the_time_zone() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethodWhere(nameIs("printf|format").and(target(rawParameterTypes(String.class, Object[].class))))
                .orShould()
                .callMethodWhere(target(nameMatching("getDefault|systemDefault|defaultCharset")))
                .check(PROGRAM);
    }

    /** {@link Math} may differ in the last bit between processors, {@link StrictMath} may not. */
    @Test
    void results_use_strict_mathematics() {
        noClasses()
                .should()
                .callMethodWhere(nameIs("a?(sin|cos|tan)h?|atan2|exp|expm1|log|log10|log1p|pow|cbrt|hypot")
                        .and(target(owner(assignableTo(Math.class)))))
                .check(PROGRAM);
    }

    private static GivenClassesConjunction belowTheRoot() {
        return noClasses().that().resideOutsideOfPackage(ROOT);
    }

    private static DescribedPredicate<JavaCall<?>> nameIs(String pattern) {
        return target(nameMatching(pattern));
    }
}

package io.github.softmaxreport;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.softmaxreport.ArchitectureTest.PROGRAM;
import static io.github.softmaxreport.ArchitectureTest.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** Small rooms with plain names. */
final class HouseRulesTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_PACKAGE_INFO = 10;
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Utils?|Helper|Manager|Impl|Common|Processor|Handler|Abstract|Base|Context|Info)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*[.$](Abstract|Base|Common|Util)[A-Z].*")
                .check(PROGRAM);
    }

    @Test
    void packages_have_no_packages_inside() {
        classes()
                .should()
                .haveNameMatching(ROOT.replace(".", "\\.") + "(\\.[a-z]+)?\\.[A-Za-z_$0-9-]+")
                .check(PROGRAM);
    }

    @Test
    void records_hold_no_arrays() {
        fields().that()
                .areDeclaredInClassesThat()
                .areRecords()
                .and()
                .areNotStatic()
                .should()
                .haveRawType(DescribedPredicate.describe("not an array", type -> !type.isArray()))
                .check(PROGRAM);
    }

    @Test
    void no_field_is_open_to_all() {
        fields().that()
                .areNotStatic()
                .should()
                .notBePublic()
                .andShould(have(DescribedPredicate.describe(
                        "no protected modifier", field -> !field.getModifiers().contains(JavaModifier.PROTECTED))))
                .check(PROGRAM);
    }

    @Test
    void every_package_is_null_marked_and_says_briefly_what_it_owns() throws IOException {
        for (Path folder : list(MAIN, Files::isDirectory)) {
            if (list(folder, Files::isRegularFile).stream().noneMatch(file -> folder.equals(file.getParent()))) {
                continue;
            }
            List<String> lines = Files.readAllLines(folder.resolve("package-info.java"));
            assertThat(lines).as("%s", folder).hasSizeLessThanOrEqualTo(LONGEST_PACKAGE_INFO);
            assertThat(lines).as("%s", folder).contains("@" + NullMarked.class.getSimpleName());
            assertThat(lines.get(0)).as("%s", folder).startsWith("/**");
        }
    }

    @Test
    void files_are_short() throws IOException {
        for (Path file : list(MAIN, Files::isRegularFile)) {
            assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThanOrEqualTo(LONGEST_FILE);
        }
    }

    @Test
    void tests_are_named_as_statements() {
        methods()
                .that()
                .areAnnotatedWith(Test.class)
                .or()
                .areAnnotatedWith(TestFactory.class)
                .or()
                .areAnnotatedWith(ParameterizedTest.class)
                .or()
                .areAnnotatedWith(Property.class)
                .should()
                .haveNameMatching("[a-z0-9]+(_[a-zA-Z0-9]+)+")
                .check(TESTS);
    }

    @Test
    void no_test_is_skipped_or_sleeps() {
        noClasses()
                .should()
                .beAnnotatedWith(Disabled.class)
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("Assumptions")
                .check(TESTS);
        methods().should().notBeAnnotatedWith(Disabled.class).check(TESTS);
    }

    @Test
    void tests_stand_where_what_they_test_stands() throws IOException {
        Path tests = Path.of("src", "test", "java");
        for (Path file : list(tests, Files::isRegularFile)) {
            assertThat(MAIN.resolve(tests.relativize(file)).getParent())
                    .as("package of %s", file)
                    .isDirectory();
        }
    }

    private static List<Path> list(Path top, java.util.function.Predicate<Path> wanted) throws IOException {
        try (Stream<Path> paths = Files.walk(top)) {
            return paths.filter(wanted).sorted().toList();
        }
    }
}

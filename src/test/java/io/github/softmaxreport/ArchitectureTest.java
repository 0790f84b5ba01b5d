package io.github.softmaxreport;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Data flows one way through the packages, and each library has one home. */
@Tag("slow")
final class ArchitectureTest {
    static final String ROOT = "io.github.softmaxreport";
    static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** In the order of the pipeline; what each may use: by import, or as a type that an imported one returns. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("config", Set.of()),
            Map.entry("data", Set.of()),
            Map.entry("model", Set.of("data")),
            Map.entry("train", Set.of("config", "data", "model")),
            Map.entry("store", Set.of("config", "data", "model", "train")),
            Map.entry("evaluate", Set.of("config", "data", "model", "train", "store")),
            Map.entry("study", Set.of("config", "data", "model", "train", "store", "evaluate")),
            Map.entry("findings", Set.of("config", "train", "evaluate", "study")),
            Map.entry("export", Set.of("config", "data", "model", "train", "evaluate", "study", "findings")),
            Map.entry("compare", Set.of("config", "evaluate", "export")),
            Map.entry("figures", Set.of("config", "data", "model", "train", "evaluate", "study", "findings", "export")),
            Map.entry(
                    "report",
                    Set.of(
                            "config",
                            "data",
                            "model",
                            "train",
                            "evaluate",
                            "study",
                            "findings",
                            "export",
                            "compare",
                            "figures")),
            Map.entry("site", Set.of("config", "export")),
            Map.entry("paper", Set.of("config", "export", "site")),
            Map.entry("preview", Set.of("config")),
            Map.entry("start", Set.of()));

    /** What lies outside the JDK's everyday classes, and the packages that may know it; "" is the root. */
    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("tools.jackson.core..", Set.of("", "config", "data", "store", "evaluate", "study", "export")),
            Map.entry("tools.jackson.databind..", Set.of("compare", "config", "store", "export")),
            Map.entry("tools.jackson.dataformat..", Set.of("store")),
            Map.entry("org.snakeyaml..", Set.of("config")),
            Map.entry("com.fasterxml.jackson.annotation..", Set.of("config", "store", "evaluate", "export")),
            Map.entry("com.networknt..", Set.of("config")),
            Map.entry("org.apache.commons.compress..", Set.of("data")),
            Map.entry("org.apache.commons.codec..", Set.of("data", "store", "evaluate", "export", "report", "site")),
            Map.entry("org.apache.commons.io..", Set.of("data", "site")),
            Map.entry("java.net.http..", Set.of("data")),
            Map.entry("com.sun.net.httpserver..", Set.of("preview")),
            Map.entry("com.sun.jna..", Set.of("site")),
            Map.entry("org.ejml..", Set.of("model", "evaluate")),
            Map.entry("jdk.incubator.vector..", Set.of("model")),
            Map.entry("org.apache.commons.statistics..", Set.of("evaluate", "findings")),
            Map.entry("org.knowm.xchart..", Set.of("figures")),
            Map.entry("org.apache.batik..", Set.of("figures")),
            Map.entry("org.w3c.dom..", Set.of("figures")),
            Map.entry("com.formdev.flatlaf.fonts..", Set.of("figures")),
            Map.entry("java.awt..", Set.of("figures", "data")),
            Map.entry("javax.imageio..", Set.of("figures", "data")),
            Map.entry("org.thymeleaf..", Set.of("report")),
            Map.entry("com.vladsch.flexmark..", Set.of("report")),
            Map.entry("org.jsoup..", Set.of("site", "paper")),
            Map.entry("picocli..", Set.of("")));

    @Test
    void packages_have_no_cycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @TestFactory
    Stream<DynamicTest> a_package_uses_only_what_it_may() {
        return MAY_USE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> classes()
                                .that()
                                .resideInAPackage(packageOf(entry.getKey()))
                                .should()
                                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + ".."))
                                        .or(resideInAnyPackage(packagesOf(entry.getKey(), entry.getValue()))))
                                .allowEmptyShould(true)
                                .check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> a_library_is_known_only_at_home() {
        return HOMES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackages(packagesOf(entry.getValue()))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(entry.getKey())
                                .check(PROGRAM)));
    }

    @Test
    void every_library_has_a_home() {
        Set<String> known = new LinkedHashSet<>(HOMES.keySet());
        known.addAll(List.of(ROOT + "..", "java..", "javax..", "org.jspecify.annotations.."));
        classes()
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(known.toArray(String[]::new)).or(primitiveOrArray()))
                .check(PROGRAM);
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        Set<String> found = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toSet());
        assertThat(MAY_USE.keySet()).containsAll(found);
    }

    private static DescribedPredicate<JavaClass> primitiveOrArray() {
        return describe("a primitive or an array", type -> type.isPrimitive() || type.isArray());
    }

    private static String packageOf(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    private static String[] packagesOf(Set<String> names) {
        return names.stream().map(ArchitectureTest::packageOf).toArray(String[]::new);
    }

    private static String[] packagesOf(String own, Set<String> names) {
        return Stream.concat(Stream.of(own), names.stream())
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
    }
}

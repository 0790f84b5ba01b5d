package io.github.softmaxreport.report;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.findings.ClaimCases;
import io.github.softmaxreport.study.StudyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever numeral, name of a number or format is mistaken in a template, the golden texts show it. Takes minutes:
 * {@code mvn test -Dtest=TemplateMutationTest -DexcludedGroups=}.
 */
@Tag("mutations")
class TemplateMutationTest {
    private static final Map<String, StudyResult> STUDIES = GoldenStudies.all();

    /** Places that no golden text reads, and why. */
    private static final Map<String, String> UNREAD = Map.ofEntries(
            entry("text/claim-equivalent.md [(${i.first ? '' : i.last ? ' and ' : ', '})]", "needs several others"),
            entry("text/claim-evidence.md [(${weight})]", "needs evidence from gradients that spread over starts"),
            entry("text/claim-more-accurate-method.md [# th:case=\"'NOT_TESTED'\"]", "gradients are always there"),
            entry(
                    "text/claim-more-accurate-method.md [(${prose.part('claim-not-tested', 'claim', claim)})]",
                    "likewise"),
            entry("text/conclusions.md [# th:if=\"${best.repeated()}\"]", "needs the only setting, with several seeds"),
            entry("text/conclusions.md [# th:case=\"'SINGLE'\"]", "needs penalties above zero that were run once"),
            entry("text/gradient-page.md [# th:unless=\"${gradient.worst().finite()}\"]", "what is no number fails"),
            entry("text/gradient-page.md [(${gradient.asked('tolerance').decimal()})]", "likewise"),
            entry(
                    "text/gradient-write-up.md [# th:case=\"'DOES_NOT_HOLD'\"]",
                    "the fixture's centred difference is better"),
            entry("text/gradient-write-up.md [# th:case=\"*\"]", "likewise"),
            entry(
                    "text/requirement.md [# th:if=\"${requirement.verdict() == 'NOT_MET'}\"]",
                    "a setting is always tested"),
            entry(
                    "text/requirement.md [# th:if=\"${requirement.settings().isEmpty()}\"]",
                    "needs one of other settings"));

    /** Mistakes that write the same, and why. */
    private static final Map<String, String> EQUIVALENT = Map.of(
            "text/setting.md [(${setting.of('test', 'accuracy').max().percent()})]",
            "stands where there is a single run, of which the mean is the largest value",
            "figures/confusion.alt.txt [(${confusion.worst().share().mean().percent()})]",
            "stands where the worst class is as good as the best",
            "figures/confusion.caption.md [(${confusion.worst().share().mean().percent()})]",
            "likewise",
            "figures/class-accuracy.caption.md [(${confusion.worst().share().mean().percent()})]",
            "likewise");

    @TempDir
    private static Path folder;

    @TempDir
    private static Path mistaken;

    private static MarkedTemplates marked;

    @BeforeAll
    static void write_every_golden_text_with_marks() throws IOException {
        marked = new MarkedTemplates(folder, Pages.TEMPLATES);
        for (StudyResult study : STUDIES.values()) {
            marked.look(templates -> GoldenStudies.text(study, templates));
        }
        marked.look(GoldenStudies::ofOtherStructure);
        for (ClaimCases.Case claim : ClaimCases.all()) {
            marked.look(templates ->
                    ClaimTexts.of(claim.study(), new Templates(templates)).wholeText());
        }
    }

    @Test
    void some_golden_text_reads_every_place_and_branch() {
        assertThat(marked.sites().stream()
                        .filter(TemplateSite::isMarked)
                        .filter(site -> !marked.read().contains(site))
                        .map(TemplateSite::named)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(UNREAD.keySet());
    }

    @Test
    void some_golden_text_shows_every_mistake() {
        List<MarkedTemplates.Mistake> mistakes = marked.sites().stream()
                .filter(site -> site.isMarked() && marked.read().contains(site))
                .flatMap(TemplateMutationTest::mistakes)
                .toList();
        assertThat(mistakes).hasSizeGreaterThan(500);
        assertThat(mistakes.stream()
                        .filter(mistake -> !marked.noticed(mistake))
                        .map(mistake -> mistake.site().template() + " " + mistake.wrong())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(EQUIVALENT.keySet());
    }

    /** Those in attributes of layouts, which can't be marked: each in a report of its own. */
    @Test
    void some_golden_text_shows_every_mistake_in_an_attribute() {
        List<MarkedTemplates.Mistake> mistakes = marked.sites().stream()
                .filter(site -> site.kind() == TemplateSite.Kind.VALUE)
                .flatMap(TemplateMutationTest::mistakes)
                .toList();
        assertThat(mistakes).hasSizeGreaterThan(20);
        assertThat(mistakes.parallelStream().filter(mistake -> !noticed(mistake)))
                .isEmpty();
    }

    private static Stream<MarkedTemplates.Mistake> mistakes(TemplateSite site) {
        return site.mistakes().stream().map(wrong -> new MarkedTemplates.Mistake(site, wrong));
    }

    private static boolean noticed(MarkedTemplates.Mistake mistake) {
        try {
            TemplateSite site = mistake.site();
            String text = Pages.TEMPLATES.read(site.template());
            Path front = Files.createTempDirectory(mistaken, "front");
            Path file = front.resolve(site.template());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.substring(0, site.start()) + mistake.wrong() + text.substring(site.end()));
            TemplateFolders templates = new TemplateFolders(List.of(front, Path.of("templates")));
            for (Map.Entry<String, StudyResult> study : STUDIES.entrySet()) {
                if (!GoldenStudies.text(study.getValue(), templates).equals(GoldenTextTest.golden(study.getKey()))) {
                    return true;
                }
            }
            return false;
        } catch (UserError refused) {
            return true;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

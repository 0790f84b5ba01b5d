package io.github.softmaxreport.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class StudySchemaTest {
    private static final StudySchema SCHEMA = new StudySchema();
    private static final JsonNode ROOT = SCHEMA.root();
    /** Keys of the top level that hold a list and may be left out. */
    private static final List<String> LISTS = List.of("seeds", "claims", "requirements");

    private static final SchemaRegistry REGISTRY = StudySchema.registry();

    @Test
    void is_a_valid_schema() {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(draft.validate(ROOT)).isEmpty();
        assertThat(draft.validate(JsonMapper.shared().readTree("{ \"type\": \"numbr\" }")))
                .isNotEmpty();
    }

    @Test
    void is_the_one_that_the_study_names_for_editors() throws IOException {
        String first = Files.readAllLines(Path.of("data", "experiments.yaml")).get(0);
        String name = first.replace("# yaml-language-server: $schema=", "");

        assertThat(JsonMapper.shared().readTree(Files.readString(Path.of("data", name))))
                .isEqualTo(ROOT);
    }

    @Test
    void every_default_obeys_its_own_schema() {
        Map<String, JsonNode> parts = parts();
        parts.values().removeIf(part -> !part.has("default"));

        assertThat(parts).hasSizeGreaterThan(20).allSatisfy((path, part) -> {
            ObjectNode alone = (ObjectNode) part.deepCopy();
            alone.set("$defs", ROOT.get("$defs"));
            assertThat(REGISTRY.getSchema(alone).validate(part.get("default"))).isEmpty();
        });
    }

    /** Defaults are filled in through mappings only, and what a mapping leaves out may be one itself. */
    @Test
    void a_mapping_whose_keys_all_have_defaults_has_one_too() {
        for (JsonNode property : ROOT.get("properties")) {
            boolean complete = property.path("properties").size() > 0
                    && property.path("properties")
                            .valueStream()
                            .allMatch(key ->
                                    key.has("default") || SCHEMA.resolve(key).has("default"));
            assertThat(property.has("default"))
                    .as(property.toString())
                    .isEqualTo(complete || LISTS.stream().anyMatch(list -> isList(property, list)));
        }
    }

    @Test
    void every_key_is_explained() {
        Map<String, JsonNode> parts = parts();
        parts.keySet().removeIf(path -> !path.matches(".*/properties/\\w+") || path.matches(".*/(then|else)/.*"));

        assertThat(parts).hasSizeGreaterThan(40).allSatisfy((path, part) -> {
            JsonNode target = SCHEMA.resolve(part);
            assertThat(part.has("title") || target.has("title")).isTrue();
            assertThat(part.has("description") || target.has("description")).isTrue();
        });
    }

    @Test
    void every_value_is_bounded() {
        assertThat(parts()).allSatisfy((path, part) -> {
            switch (part.path("type").asString("")) {
                case "number", "integer" -> {
                    assertThat(part.has("minimum") || part.has("exclusiveMinimum"))
                            .isTrue();
                    assertThat(part.get("maximum").doubleValue()).isLessThan(YamlScalar.HUGE);
                }
                case "array" -> assertThat(part.has("maxItems")).isTrue();
                case "object" ->
                    assertThat(part.get("additionalProperties").asBoolean()).isFalse();
                default -> assertThat(part.has("minimum")).isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource
    void records_and_schema_have_the_same_keys(String pointer, Class<? extends Record> type) {
        assertThat(ROOT.at(pointer).get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(components(type));
    }

    static Stream<Arguments> records_and_schema_have_the_same_keys() {
        return Stream.of(
                Arguments.of("/$defs/dataset", DatasetChoice.class),
                Arguments.of("/properties/training", Hyperparameters.class),
                Arguments.of("/$defs/dataset/properties/holdOut", HoldOut.class),
                Arguments.of("/$defs/start", StartRule.class),
                Arguments.of("/$defs/options", Hyperparameters.class),
                Arguments.of("/properties/bonus", Bonus.class),
                Arguments.of("/properties/bonus/properties/rangeTest", RangeTest.class),
                Arguments.of("/properties/bonus/properties/search", Search.class),
                Arguments.of("/properties/bonus/properties/search/properties/random", Search.RandomCells.class),
                Arguments.of("/properties/bonus/properties/learningCurve", LearningCurve.class),
                Arguments.of("/properties/bonus/properties/ensembles", Ensembles.class),
                Arguments.of("/properties/bonus/properties/published", Bonus.PublishedBest.class),
                Arguments.of("/$defs/schedule", LearningRateSchedule.class),
                Arguments.of("/$defs/momentum", Momentum.class),
                Arguments.of("/$defs/augmentation", Augmentation.class),
                Arguments.of("/$defs/earlyStopping", EarlyStopping.class),
                Arguments.of("/properties/gradientVerification", GradientVerification.class),
                Arguments.of("/properties/gradientVerification/properties/writeUp", GradientVerification.Setting.class),
                Arguments.of("/properties/stability", StabilityLimits.class),
                Arguments.of("/properties/claims/items", Claim.class),
                Arguments.of("/properties/requirements/items", Requirement.class),
                Arguments.of("/properties/published", Published.class),
                Arguments.of("/properties/published/properties/testAccuracies/items", Published.TestAccuracy.class),
                Arguments.of("/properties/published/properties/gradientErrors/items", Published.GradientError.class));
    }

    /** The folder of templates is no part of what a study finds. */
    @Test
    void the_title_block_has_the_keys_of_its_record_and_the_templates() {
        List<String> keys = new ArrayList<>(components(TitleBlock.class));
        keys.add(StudyReader.TEMPLATES);

        assertThat(ROOT.at("/properties/report/properties").propertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void the_usual_training_files_hold_every_batch_of_the_gradient_verification() {
        int most = ROOT.at("/$defs/images/maximum").asInt();

        assertThat(Wanted.choices(ROOT.at("/$defs/dataset/properties/name")))
                .filteredOn(name -> !name.equals(DatasetChoice.IMAGES))
                .allSatisfy(name -> {
                    KnownFiles files = KnownFiles.of(name);
                    assertThat(files.sum(files.train()).orElseThrow()
                                    - files.heldOut().images())
                            .isGreaterThanOrEqualTo(most);
                });
    }

    @Test
    void the_files_of_each_data_set_are_those_that_the_rules_know() {
        assertThat(Map.of(
                        "cifar10File", "CIFAR-10",
                        "sampleFile", "sample",
                        "wholeFile", "MNIST"))
                .allSatisfy((files, name) -> assertThat(Wanted.choices(ROOT.at("/$defs/" + files)))
                        .containsExactlyInAnyOrderElementsOf(
                                KnownFiles.of(name).images().keySet()));
    }

    @Test
    void an_experiment_may_state_every_hyperparameter() {
        List<String> wanted = Stream.concat(
                        Stream.of("id", "title", "seeds"), components(Hyperparameters.class).stream())
                .toList();

        JsonNode properties = ROOT.at("/properties/experiments/items/properties");
        assertThat(properties.propertyNames()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(components(Hyperparameters.class))
                .allSatisfy(name ->
                        assertThat(properties.get(name)).isEqualTo(ROOT.at("/properties/training/properties/" + name)));
    }

    @Test
    void enumerations_have_the_same_names() {
        JsonNode error = ROOT.at("/properties/published/properties/gradientErrors/items/properties");

        assertThat(Wanted.choices(ROOT.at("/$defs/loss")))
                .isEqualTo(Arrays.stream(LossFunction.values())
                        .map(LossFunction::key)
                        .toList());
        assertThat(Wanted.choices(ROOT.at("/$defs/preprocessing")))
                .isEqualTo(Arrays.stream(PreprocessingMethod.values())
                        .map(PreprocessingMethod::key)
                        .toList());
        assertThat(Wanted.choices(ROOT.at("/$defs/start/properties/method")))
                .isEqualTo(Arrays.stream(StartMethod.values())
                        .map(StartMethod::key)
                        .toList());
        assertThat(Wanted.choices(ROOT.at("/$defs/augmentation/properties/padding")))
                .isEqualTo(Arrays.stream(Padding.values()).map(Padding::key).toList());
        assertThat(Wanted.choices(ROOT.at("/$defs/earlyStopping/properties/criterion")))
                .isEqualTo(Arrays.stream(Criterion.values()).map(Criterion::key).toList());
        assertThat(Wanted.choices(ROOT.at("/$defs/schedule/properties/decay")))
                .isEqualTo(Arrays.stream(Decay.values()).map(Decay::key).toList());
        JsonNode claim = ROOT.at("/properties/claims/items/properties");
        assertThat(Wanted.choices(claim.get("kind")))
                .isEqualTo(Arrays.stream(ClaimKind.values()).map(ClaimKind::key).toList());
        assertThat(Wanted.choices(claim.get("direction")))
                .isEqualTo(Arrays.stream(Direction.values()).map(Direction::key).toList());
        assertThat(Wanted.choices(ROOT.at("/properties/requirements/items/properties/check")))
                .isEqualTo(Arrays.stream(RequirementCheck.values())
                        .map(RequirementCheck::key)
                        .toList());
        assertThat(Wanted.choices(ROOT.at("/$defs/method"))).isEqualTo(Wanted.choices(error.get("method")));
        assertThat(Wanted.choices(error.get("method")))
                .isEqualTo(Arrays.stream(DifferenceMethod.values())
                        .map(DifferenceMethod::key)
                        .toList());
        assertThat(Wanted.choices(error.get("block")))
                .isEqualTo(Arrays.stream(ParameterBlock.values())
                        .map(ParameterBlock::key)
                        .toList());
    }

    @Test
    void a_claim_may_choose_settings_by_every_hyperparameter() {
        assertThat(ROOT.at("/$defs/selection/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("ids"), components(Hyperparameters.class).stream())
                                .toList());
        assertThat(Wanted.choices(ROOT.at("/properties/claims/items/properties/hyperparameter")))
                .containsExactlyElementsOf(StudyReader.read(Path.of("data", "experiments.yaml"))
                        .experiments()
                        .get(0)
                        .hyperparameters()
                        .values()
                        .keySet());
    }

    @Test
    void every_operand_of_a_claim_or_requirement_is_a_key_of_it() {
        assertThat(Arrays.stream(ClaimKind.values()).flatMap(kind -> kind.operands().stream()))
                .isSubsetOf(components(Claim.class))
                .contains("setting", "value");
        assertThat(Arrays.stream(RequirementCheck.values()).flatMap(check -> check.operands().stream()))
                .isSubsetOf(components(Requirement.class))
                .contains("figure");
    }

    @Test
    void knows_where_each_key_belongs() {
        assertThat(SCHEMA.keys().get("learningRate")).containsExactlyInAnyOrder("training", "experiments[]");
        assertThat(SCHEMA.keys().get("writeUp")).containsExactly("gradientVerification");
        assertThat(SCHEMA.keys().get("report")).containsExactly("");
        assertThat(SCHEMA.keys().get("cifar10File")).isNull();
    }

    private static boolean isList(JsonNode property, String name) {
        return property.equals(ROOT.get("properties").get(name));
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** Every schema inside the schema, by its JSON pointer. */
    private static Map<String, JsonNode> parts() {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        collect("", ROOT, parts);
        return parts;
    }

    private static void collect(String pointer, JsonNode part, Map<String, JsonNode> parts) {
        parts.put(pointer, part);
        for (String keyword : Set.of("items", "then", "else")) {
            if (part.has(keyword)) {
                collect(pointer + "/" + keyword, part.get(keyword), parts);
            }
        }
        for (String keyword : Set.of("properties", "$defs")) {
            part.path(keyword)
                    .properties()
                    .forEach(entry -> collect(pointer + "/" + keyword + "/" + entry.getKey(), entry.getValue(), parts));
        }
    }
}

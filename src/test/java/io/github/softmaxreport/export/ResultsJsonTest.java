package io.github.softmaxreport.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.softmaxreport.config.ClaimKind;
import io.github.softmaxreport.config.DifferenceMethod;
import io.github.softmaxreport.config.LossFunction;
import io.github.softmaxreport.config.ParameterBlock;
import io.github.softmaxreport.config.PreprocessingMethod;
import io.github.softmaxreport.config.RequirementCheck;
import io.github.softmaxreport.evaluate.RightAnswers;
import io.github.softmaxreport.findings.Findings;
import io.github.softmaxreport.study.StudyResult;
import io.github.softmaxreport.train.EpochMetrics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsJsonTest {
    /** Only with regularisation, and only of the test accuracy. */
    private static final Set<String> OPTIONAL = Set.of("lossChange", "costChange", "wilson95");

    private final StudyResult result = TinyStudy.result();
    private final String text =
            new String(ResultsJson.of(result, Findings.of(result)).bytes(), StandardCharsets.UTF_8);
    private final JsonNode json = JsonMapper.shared().readTree(text);

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(ResultsSchema.file().bytes(), StandardCharsets.UTF_8));

    @Test
    void validates_against_the_published_schema() {
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void the_schema_refuses_an_unknown_key_at_every_level() {
        assertThat(objectsOf(json)).hasSizeGreaterThan(50).allSatisfy(pointer -> {
            JsonNode damaged = json.deepCopy();
            damaged.at(pointer).asObject().put("unknown", 1);
            assertThat(schema.validate(damaged.toString(), InputFormat.JSON)).isNotEmpty();
        });
    }

    @Test
    void the_schema_lists_every_constant() {
        JsonNode definitions =
                JsonMapper.shared().readTree(ResultsSchema.file().bytes()).get("$defs");
        assertThat(choices(definitions.at("/hyperparameters/properties/loss")))
                .isEqualTo(keys(LossFunction.values(), LossFunction::key));
        assertThat(choices(definitions.at("/hyperparameters/properties/preprocessing")))
                .isEqualTo(keys(PreprocessingMethod.values(), PreprocessingMethod::key));
        assertThat(choices(definitions.at("/dataset/properties/preprocessing")))
                .containsAll(keys(PreprocessingMethod.values(), PreprocessingMethod::key))
                .contains("mixed");
        assertThat(choices(definitions.at("/method")))
                .isEqualTo(keys(DifferenceMethod.values(), DifferenceMethod::key));
        assertThat(choices(definitions.at("/configuration/properties/claims/items/properties/kind")))
                .isEqualTo(keys(ClaimKind.values(), ClaimKind::key));
        assertThat(choices(definitions.at("/configuration/properties/requirements/items/properties/check")))
                .isEqualTo(keys(RequirementCheck.values(), RequirementCheck::key));
        assertThat(choices(definitions.at("/block"))).isEqualTo(keys(ParameterBlock.values(), ParameterBlock::key));
    }

    @ParameterizedTest
    @EnumSource
    void results_of_every_loss_validate(LossFunction loss) {
        byte[] exported = Exports.of(TinyStudy.result(loss), Findings.of(TinyStudy.result(loss)))
                .get(0)
                .bytes();
        assertThat(schema.validate(new String(exported, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_schema_asks_for_every_key() {
        assertThat(objectsOf(json)).allSatisfy(pointer -> {
            Set<String> keys = new TreeSet<>(json.at(pointer).asObject().propertyNames());
            keys.removeAll(OPTIONAL);
            for (String key : keys) {
                JsonNode damaged = json.deepCopy();
                damaged.at(pointer).asObject().remove(key);
                assertThat(schema.validate(damaged.toString(), InputFormat.JSON))
                        .as("without %s/%s", pointer, key)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void numbers_read_back_as_the_same_doubles() {
        List<EpochMetrics> train =
                result.experiments().get(0).runs().get(1).curve().train();
        JsonNode curve = json.at("/experiments/0/runs/1/curve/train");
        for (int epoch = 0; epoch < train.size(); epoch++) {
            assertThat(curve.get("cost").get(epoch).doubleValue())
                    .isEqualTo(train.get(epoch).cost());
            assertThat(curve.get("loss").get(epoch).doubleValue())
                    .isEqualTo(train.get(epoch).loss());
            assertThat(curve.get("accuracy").get(epoch).doubleValue())
                    .isEqualTo(train.get(epoch).accuracy());
        }
        assertThat(curve.get("cost").size()).isEqualTo(TinyStudy.EPOCHS + 1);
    }

    @Test
    void says_null_for_a_number_that_is_not_finite() {
        JsonNode validation = json.at("/experiments/1/runs/0/curve/validation");
        assertThat(validation.get("cost").get(TinyStudy.EPOCHS).isNull()).isTrue();
        assertThat(validation.get("loss").get(TinyStudy.EPOCHS).isNull()).isTrue();
        assertThat(json.at("/experiments/1/summary/validation/cost/mean").isNull())
                .isTrue();
    }

    @Test
    void carries_the_configuration_with_the_keys_of_the_study() {
        assertThat(json.at("/configuration").propertyNames())
                .containsExactly(
                        "report",
                        "dataset",
                        "gradientVerification",
                        "published",
                        "stability",
                        "claims",
                        "requirements",
                        "bonus");
        assertThat(json.at("/configuration/report/date").stringValue()).isEqualTo("2019-04-12");
        assertThat(json.at("/configuration/gradientVerification/writeUp/starts").intValue())
                .isEqualTo(2);
        assertThat(json.at("/configuration/published/testAccuracies/0/value").doubleValue())
                .isEqualTo(0.5);
        assertThat(json.at("/configuration/published/gradientErrors/0/method").stringValue())
                .isEqualTo("complex-step");
    }

    @Test
    void names_the_weights_of_every_run_by_their_hash() {
        assertThat(json.at("/experiments/0/runs/1/weightsSha256").stringValue())
                .isEqualTo(result.experiments().get(0).runs().get(1).weightsSha256());
    }

    @Test
    void summarises_the_runs() {
        JsonNode accuracy = json.at("/experiments/0/summary/test/accuracy");
        double first = json.at("/experiments/0/runs/0/test/accuracy").doubleValue();
        double second = json.at("/experiments/0/runs/1/test/accuracy").doubleValue();
        double mean = accuracy.get("mean").doubleValue();
        assertThat(accuracy.get("n").intValue()).isEqualTo(2);
        assertThat(mean).isEqualTo((first + second) / 2);
        assertThat(accuracy.at("/confidence95/0").doubleValue()).isLessThan(mean);
        assertThat(accuracy.at("/confidence95/1").doubleValue()).isGreaterThan(mean);
    }

    @Test
    void compares_on_the_same_images_seed_by_seed() {
        JsonNode pair = json.at("/comparisons/0");
        JsonNode seed = pair.at("/seeds/0");
        assertThat(pair.get("first").stringValue()).isEqualTo("plain");
        assertThat(pair.get("second").stringValue()).isEqualTo("diverged");
        RightAnswers first = right(0);
        RightAnswers second = right(1);
        assertThat(seed.get("firstAlone").intValue()).isEqualTo(first.beyond(second));
        assertThat(seed.get("secondAlone").intValue()).isEqualTo(second.beyond(first));
        double difference = result.experiments()
                        .get(1)
                        .runs()
                        .get(0)
                        .test()
                        .metrics()
                        .accuracy()
                - result.experiments().get(0).runs().get(0).test().metrics().accuracy();
        assertThat(pair.at("/testAccuracy/0").doubleValue()).isEqualTo(difference);
        assertThat(pair.get("medianSeed")).isEqualTo(seed.get("seed"));
        assertThat(pair.get("pValue")).isEqualTo(seed.get("pValue"));
        assertThat(pair.get("adjustedPValue")).isEqualTo(pair.get("pValue"));
    }

    @Test
    void gives_no_spread_for_one_run() {
        JsonNode accuracy = json.at("/experiments/1/summary/test/accuracy");
        assertThat(accuracy.get("standardDeviation").isNull()).isTrue();
        assertThat(accuracy.get("confidence95").isNull()).isTrue();
    }

    @Test
    void names_constants_as_the_configuration_does() {
        assertThat(json.at("/experiments/0/hyperparameters/loss").stringValue()).isEqualTo("cross-entropy");
        assertThat(json.at("/dataset/preprocessing").stringValue()).isEqualTo("unit-range");
        assertThat(json.at("/gradientCheck/0/method").stringValue()).isEqualTo("forward-difference");
        assertThat(json.at("/gradientCheck/0/block").stringValue()).isEqualTo("W");
        assertThat(json.at("/gradientCheck/1/block").stringValue()).isEqualTo("b");
        assertThat(json.at("/gradientCheck/6/part").stringValue()).isEqualTo("table");
    }

    @Test
    void writes_an_array_of_numbers_on_one_line_with_lf() {
        assertThat(text).doesNotContain("\r").endsWith("}\n");
        assertThat(text.lines().filter(line -> line.contains("\"confusion\"")))
                .hasSize(3)
                .allMatch(line -> line.endsWith("[ [ 3, 1, 0 ], [ 0, 4, 0 ], [ 1, 1, 2 ] ],"));
    }

    @Test
    void is_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(ResultsJson.of(TinyStudy.result(), Findings.of(TinyStudy.result()))
                            .bytes())
                    .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        } finally {
            Locale.setDefault(before);
        }
    }

    private RightAnswers right(int experiment) {
        return result.experiments().get(experiment).runs().get(0).test().right();
    }

    private static <E> Set<String> keys(E[] constants, Function<E, String> key) {
        return Arrays.stream(constants).map(key).collect(Collectors.toSet());
    }

    private static Set<String> choices(JsonNode schema) {
        Set<String> choices = new HashSet<>();
        schema.get("enum").forEach(choice -> choices.add(choice.stringValue()));
        return choices;
    }

    /** JSON pointers of all objects below and including this node. */
    private static List<String> objectsOf(JsonNode node) {
        List<String> pointers = new ArrayList<>();
        collect(node, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        boolean selection = pointer.matches(".*/(setting|against)/hyperparameters"); // names as many as it likes
        if (node.isObject() && !selection) {
            pointers.add(pointer);
            node.properties().forEach(e -> collect(e.getValue(), pointer + "/" + e.getKey(), pointers));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, pointers);
        }
    }
}

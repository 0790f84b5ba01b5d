package io.github.softmaxreport.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.softmaxreport.findings.SeedTests.SeedTest;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SeedTestsTest {
    private static final McNemar CLEAR = new McNemar(121, 59);
    private static final McNemar WEAK = new McNemar(10, 3);
    private static final McNemar NONE = new McNemar(5, 5);

    @Test
    void with_one_seed_are_that_seed() {
        assertThat(tests(WEAK).pValue()).isEqualTo(WEAK.pValue());
    }

    @Test
    void with_two_seeds_are_the_less_certain_one() {
        assertThat(tests(CLEAR, WEAK).pValue()).isEqualTo(WEAK.pValue());
        assertThat(tests(WEAK, CLEAR).median().seed()).isEqualTo(1);
    }

    @Test
    void of_several_seeds_take_the_median_and_pay_for_the_choice() {
        SeedTests three = tests(NONE, CLEAR, WEAK);
        assertThat(three.median().mcNemar()).isEqualTo(WEAK);
        assertThat(three.pValue()).isCloseTo(WEAK.pValue() * 3 / 2, within(1e-15));
        assertThat(tests(CLEAR, CLEAR, CLEAR, WEAK, NONE).pValue()).isCloseTo(CLEAR.pValue() * 5 / 3, within(1e-15));
        assertThat(tests(NONE, NONE, NONE).pValue()).isEqualTo(1);
    }

    /** Under the null hypothesis, whether all seeds answer alike or each by itself. */
    @Test
    void are_significant_by_chance_no_more_often_than_they_say() {
        for (double alike : List.of(0.0, 0.5, 1.0)) {
            SplittableRandom random = new SplittableRandom(7);
            int rejected = 0;
            for (int study = 0; study < 2000; study++) {
                rejected += tests(chance(random, alike)).pValue() < 0.05 ? 1 : 0;
            }
            assertThat(rejected).as("share in common: %s", alike).isLessThan(120);
        }
    }

    /** Five tests of 200 discordant images; that share of them falls to the same side with every seed. */
    private static McNemar[] chance(SplittableRandom random, double alike) {
        int common = (int) (200 * alike);
        int shared = toss(random, common);
        McNemar[] tests = new McNemar[5];
        for (int seed = 0; seed < tests.length; seed++) {
            int first = shared + toss(random, 200 - common);
            tests[seed] = new McNemar(first, 200 - first);
        }
        return tests;
    }

    private static int toss(SplittableRandom random, int coins) {
        int heads = 0;
        for (int coin = 0; coin < coins; coin++) {
            heads += random.nextBoolean() ? 1 : 0;
        }
        return heads;
    }

    private static SeedTests tests(McNemar... mcNemars) {
        List<SeedTest> tests = new ArrayList<>();
        for (McNemar mcNemar : mcNemars) {
            tests.add(new SeedTest(tests.size() + 1L, mcNemar));
        }
        return new SeedTests(tests);
    }
}

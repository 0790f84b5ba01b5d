package io.github.softmaxreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The real study, changed at random as a careless or hostile stranger would. One number gives one text, always the same.
 */
final class StrangeStudies {
    /** Nothing of it may be more than text on a page, or a file outside the site. */
    static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "[click](javascript:alert(1))",
            "![x](https://example.org/x.png)",
            "<javascript:alert(1)>",
            "https://example.org/javascript:alert(1)/",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<style>*{display:none}</style>",
            "<!-- -->",
            "]]> --> {{7*7}} ${7*7} [[${7*7}]] [(${7*7})] [# th:text=\"x\"/]",
            "__${T(java.lang.Runtime).getRuntime()}__",
            "{0} {1} $1 \\1 %s %n %d",
            "# heading",
            "- item | cell | `code` *bold* _it_ ~~no~~",
            "&lt;b&gt; &amp; &#60;script&#62; &nbsp",
            "1. 100 % of 3.14 in 2026",
            "=cmd|'/C calc'!A0",
            "../../etc/passwd",
            "a/b",
            "..",
            ".",
            "con",
            "index",
            "bonus",
            "a\\b",
            "-rf",
            "عنوان عربي טקסט",
            "\u200d\u200e\u200f\u061c\u2060",
            "👩‍🔬🏳️‍🌈 e\u0301\u0327",
            "\u202eevil\u202c",
            "\u2028line\u2029",
            "\u0000",
            "\u0007\u001b[31m",
            "\ufeff",
            "\ue000\ue010\ue011",
            "\ufffe\uffff",
            "line\nbreak",
            " ",
            "x".repeat(41),
            "x".repeat(200),
            "W".repeat(201),
            "é".repeat(5000));

    private static final List<String> WRITTEN = List.of(
            "0",
            "-1",
            "1",
            "2",
            "3",
            "10",
            "50",
            "100",
            "1000",
            "0.5",
            "0.1",
            "1e-300",
            "4.9e-324",
            "1e-9",
            "1e308",
            "1e999",
            "-1e999",
            "1e400000",
            "9007199254740993",
            "18446744073709551616",
            "-0.0",
            "0x10",
            "0o17",
            "1_000",
            ".inf",
            "-.inf",
            ".nan",
            "NaN",
            "true",
            "false",
            "yes",
            "~",
            "null",
            "[]",
            "{}",
            "[[]]",
            "[1, 1]",
            "{ a: b }",
            "2026-02-30",
            "0000-01-01",
            "9999-12-31",
            "!!str 1",
            "!!binary aGk=",
            "!!python/object:os.system x",
            "!!javax.script.ScriptEngineManager [x]",
            "!<tag:x> 1",
            "&a [1]",
            "*a",
            "<<",
            "|\n  x",
            "'",
            "\"",
            "@x",
            "`x`",
            "%x",
            "? x",
            "- x",
            "#x",
            "...",
            "---");

    private static final List<String> YAML = List.of(
            "\n---\nreport: {}\n",
            "\n...\n",
            "\n<<: { a: 1 }\n",
            "\na: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n",
            "\nx: &x { y: *x }\n",
            "%YAML 9.9\n---\n",
            "\n? [a, b]\n: c\n",
            "\n? { a: b }\n: c\n",
            "\n__proto__: { a: 1 }\n",
            "\nexperiments: []\n",
            "\n\"\": 1\n",
            "\n\t- tab\n");

    private static final JsonMapper JSON = new JsonMapper();

    private final String text;
    private final ObjectNode tree;

    /** @param study a valid one */
    StrangeStudies(Path study) {
        try {
            text = Files.readString(study);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tree = (ObjectNode) tree(text);
    }

    /** What YAML means as a tree. */
    static JsonNode tree(String yaml) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    /** A tree as text that is YAML and JSON. */
    static String written(JsonNode tree) {
        return tree.toPrettyString() + "\n";
    }

    /** The text of this number: half of them changed gently, so that many are valid; a quarter each roughly, and as text. */
    byte[] study(long number) {
        Random random = new Random(number);
        return switch ((int) (number % 4)) {
            case 0, 1 -> written(changed(random, true)).getBytes(StandardCharsets.UTF_8);
            case 2 -> written(changed(random, false)).getBytes(StandardCharsets.UTF_8);
            default -> damaged(random);
        };
    }

    private JsonNode changed(Random random, boolean gently) {
        ObjectNode copy = tree.deepCopy();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            List<Slot> slots = Slot.all(copy);
            Slot slot = slots.get(random.nextInt(slots.size()));
            if (gently) {
                gently(slot, slots, random);
            } else {
                roughly(slot, slots, random);
            }
        }
        return copy;
    }

    /** Another text for a text, another number for a number, or what stands elsewhere under the same key. */
    private static void gently(Slot slot, List<Slot> slots, Random random) {
        JsonNode old = slot.get();
        if (random.nextInt(8) == 0 && slot.parent.size() > 1) {
            slot.remove();
        } else if (old.isString() && random.nextBoolean()) {
            String attack = any(ATTACKS, random);
            slot.set(JsonNodeFactory.instance.stringNode(
                    random.nextBoolean() ? attack : old.stringValue() + " " + attack));
        } else if (old.isNumber() && random.nextInt(3) > 0) {
            double factor = any(List.of(0.0, 0.1, 0.5, 2.0, 3.0, 10.0, 1000.0, -1.0), random);
            double value = old.doubleValue() * factor;
            slot.set(
                    old.isIntegralNumber()
                            ? JsonNodeFactory.instance.numberNode((long) value)
                            : JsonNodeFactory.instance.numberNode(value));
        } else if (old.isBoolean()) {
            slot.set(JsonNodeFactory.instance.booleanNode(!old.booleanValue()));
        } else {
            List<Slot> alike = slots.stream()
                    .filter(other -> other.name.equals(slot.name) && other.get().getNodeType() == old.getNodeType())
                    .toList();
            slot.set(any(alike, random).get().deepCopy());
        }
    }

    private static void roughly(Slot slot, List<Slot> slots, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> slot.remove();
            case 1 -> slot.set(JsonNodeFactory.instance.stringNode(any(ATTACKS, random)));
            case 2 -> slot.set(any(slots, random).get().deepCopy());
            case 3 ->
                slot.parent
                        .asArrayOpt()
                        .ifPresentOrElse(
                                list -> list.add(slot.get().deepCopy()),
                                () -> ((ObjectNode) slot.parent)
                                        .set(any(ATTACKS, random), slot.get().deepCopy()));
            case 4 -> slot.set(nested(slot.get(), 1 + random.nextInt(30)));
            case 5 -> slot.set(repeated(slot.get(), any(List.of(2, 51, 1001, 10_000), random)));
            case 6 ->
                slot.set(JsonNodeFactory.instance.numberNode(
                        any(List.of(-1e18, -1.0, 0.0, 1e-320, 0.5, 1e9, Double.MAX_VALUE), random)));
            default -> {
                JsonNode other = any(slots, random).get().deepCopy();
                any(slots, random).set(slot.get().deepCopy());
                slot.set(other);
            }
        }
    }

    private static JsonNode nested(JsonNode inner, int levels) {
        JsonNode outer = inner;
        for (int i = 0; i < levels; i++) {
            outer = i % 2 == 0
                    ? JsonNodeFactory.instance.arrayNode().add(outer)
                    : JsonNodeFactory.instance.objectNode().set("a", outer);
        }
        return outer;
    }

    private static ArrayNode repeated(JsonNode item, int times) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        int fits = item.toString().length() > 20 ? Math.min(times, 51) : times;
        Collections.nCopies(fits, item).forEach(list::add);
        return list;
    }

    private byte[] damaged(Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int n = random.nextInt(3); n >= 0; n--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + 1 + random.nextInt(random.nextBoolean() ? 4 : 400));
            switch (random.nextInt(7)) {
                case 0 -> changed.delete(at, end);
                case 1 -> changed.insert(at, changed.substring(at, end));
                case 2 -> changed.insert(at, any(ATTACKS, random));
                case 3 ->
                    changed.insert(changed.indexOf("\n", at) < 0 ? 0 : changed.indexOf("\n", at), any(YAML, random));
                case 4 -> changed.setLength(Math.max(1, at));
                default -> {
                    int colon = changed.indexOf(": ", at);
                    int line = changed.indexOf("\n", Math.max(0, colon));
                    if (colon >= 0 && line > colon) {
                        changed.replace(colon + 2, line, any(WRITTEN, random));
                    }
                }
            }
        }
        byte[] bytes = changed.toString().getBytes(StandardCharsets.UTF_8);
        for (int n = random.nextInt(8) == 0 ? 3 : 0; n > 0; n--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** A place in a tree: a key of a mapping, or an item of a list, which goes by its list's name. */
    private record Slot(JsonNode parent, String key, int index, String name) {
        static List<Slot> all(JsonNode tree) {
            List<Slot> slots = new ArrayList<>();
            collect(tree, "", slots);
            return slots;
        }

        private static void collect(JsonNode node, String name, List<Slot> slots) {
            Stream<Slot> own = node.isObject()
                    ? node.propertyNames().stream().map(key -> new Slot(node, key, 0, key))
                    : Stream.iterate(0, i -> i < node.size(), i -> i + 1).map(i -> new Slot(node, "", i, name));
            own.toList().forEach(slot -> {
                slots.add(slot);
                collect(slot.get(), slot.name, slots);
            });
        }

        JsonNode get() {
            JsonNode value = parent.isObject() ? parent.get(key) : parent.get(index);
            return value == null ? JsonNodeFactory.instance.nullNode() : value;
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode mapping) {
                mapping.set(key, value);
            } else if (index < parent.size()) {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode mapping) {
                mapping.remove(key);
            } else if (index < parent.size()) {
                ((ArrayNode) parent).remove(index);
            }
        }
    }
}

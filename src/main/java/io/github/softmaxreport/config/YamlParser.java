package io.github.softmaxreport.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds a {@link YamlTree} from the events of a YAML file: a finished tree would have forgotten which keys were given
 * twice, and aliases, which can blow a small file up, are never expanded. What can't be used is reported and skipped.
 */
final class YamlParser {
    /** Levels of nesting; a study has five. */
    private static final int MAX_DEPTH = 20;

    private final String wanted;
    private final Iterator<Event> events;
    private final Map<String, Place> places = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param wanted what the file is to hold, without an article */
    YamlParser(String text, String wanted) {
        this.wanted = wanted;
        events = new Parse(LoadSettings.builder().build()).parseString(text).iterator();
    }

    /** @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if the text isn't YAML, or nested without end */
    YamlTree parse() {
        events.next(); // start of the stream
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            problems.add(new Problem(1, 1, "", "nothing to read; a " + wanted + " is wanted"));
            return new YamlTree(Optional.empty(), places, problems);
        }
        JsonNode root = value(events.next(), "", "", Optional.empty(), 0);
        events.next(); // end of the document
        Event next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            problems.add(place(next, "", Optional.empty())
                    .atValue("a second document begins; one " + wanted + " is wanted"));
        }
        return new YamlTree(Optional.of(root), places, problems);
    }

    private JsonNode value(Event event, String pointer, String path, Optional<Event> key, int depth) {
        Place place = place(event, path, key);
        places.put(pointer, place);
        if (event instanceof AliasEvent alias) {
            problems.add(place.atValue("alias *" + alias.getAlias() + "; the value itself is wanted"));
            return NullNode.getInstance();
        }
        if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> refuseTag(tag, place));
            return YamlScalar.toJson(scalar);
        }
        ((CollectionStartEvent) event).getTag().ifPresent(tag -> refuseTag(tag, place));
        refuseDeeper(depth, event);
        return event.getEventId() == Event.ID.MappingStart
                ? mapping(pointer, path, depth)
                : sequence(pointer, path, depth);
    }

    private ObjectNode mapping(String pointer, String path, int depth) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (!(key instanceof ScalarEvent scalar)) {
                problems.add(place(key, path, Optional.empty())
                        .atValue("a key that is a block or a list; a word is wanted"));
                skip(key);
                skip(events.next());
                continue;
            }
            String name = scalar.getValue();
            String child = YamlTree.child(pointer, name);
            String childPath = path + (path.isEmpty() ? "" : ".") + Wording.key(name);
            Place first = places.get(child);
            if (first == null) {
                node.set(name, value(events.next(), child, childPath, Optional.of(key), depth + 1));
            } else {
                problems.add(place(key, childPath, Optional.empty())
                        .atKey("given twice, first in line " + first.keyLine() + "; keep one"));
                skip(events.next());
            }
        }
        return node;
    }

    private ArrayNode sequence(String pointer, String path, int depth) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
            int i = node.size();
            node.add(value(item, pointer + "/" + i, path + "[" + i + "]", Optional.empty(), depth + 1));
        }
        return node;
    }

    /** Reads to the end of the value that begins with this event. */
    private void skip(Event first) {
        int open = first instanceof CollectionStartEvent ? 1 : 0;
        while (open > 0) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                refuseDeeper(open++, event);
            } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
                open--;
            }
        }
    }

    /** Stops at once: the scanner's time grows with the square of the depth. */
    private static void refuseDeeper(int depth, Event event) {
        if (depth == MAX_DEPTH) {
            throw new ParserException(
                    "more than " + MAX_DEPTH + " blocks or lists in each other", event.getStartMark());
        }
    }

    private void refuseTag(String tag, Place place) {
        problems.add(place.atValue("tag " + Wording.shorten(tag.replace("tag:yaml.org,2002:", "!!"))
                + "; a value without a tag is wanted"));
    }

    private static Place place(Event value, String path, Optional<Event> key) {
        Mark mark = value.getStartMark().orElseThrow();
        Mark keyMark = key.flatMap(Event::getStartMark).orElse(mark);
        String text = value instanceof ScalarEvent scalar ? scalar.getValue() : "";
        return new Place(
                path, keyMark.getLine() + 1, keyMark.getColumn() + 1, mark.getLine() + 1, mark.getColumn() + 1, text);
    }
}

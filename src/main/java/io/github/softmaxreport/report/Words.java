package io.github.softmaxreport.report;

import io.github.softmaxreport.config.UserError;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The short words that numbers and references are named with, from {@code words.properties} of the templates. */
public final class Words {
    /** Their file, by its path in the folders. */
    static final String FILE = "words.properties";

    private final Properties entries;

    private Words(Properties entries) {
        this.entries = entries;
    }

    /**
     * Reads {@code words.properties} (UTF-8) of all folders; an entry of an earlier folder stands for those of later ones.
     *
     * @throws UserError if one cannot be read
     */
    static Words read(TemplateFolders templates) {
        Properties entries = new Properties();
        for (Path file : templates.layers(FILE)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                entries.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new UserError(file + ": cannot be read as UTF-8 properties: " + e, e);
            }
        }
        return new Words(entries);
    }

    /** An entry as it is; plain text. */
    public String of(String key) {
        String text = entries.getProperty(key);
        if (text == null) {
            throw unknown(key);
        }
        return text;
    }

    /** Whether there is such an entry. */
    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Whether the key of any entry begins so. */
    boolean begins(String key) {
        return entries.stringPropertyNames().stream().anyMatch(name -> name.startsWith(key));
    }

    /** What is wrong with a key that there is not. */
    UnknownNameException unknown(String key) {
        return new UnknownNameException("entry of words.properties", key, entries.stringPropertyNames());
    }

    /** An entry with {0}, {1}, … replaced by the arguments; plain text. */
    String filled(String key, Object... arguments) {
        String text = of(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** One, two and three: the items as an enumeration. */
    public Markup list(List<Markup> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? Markup.EMPTY : items.get(0);
        }
        List<String> first =
                items.subList(0, items.size() - 1).stream().map(Markup::html).toList();
        return new Markup(
                filled("list.and", String.join(of("list.separator") + " ", first), items.get(items.size() - 1)));
    }
}

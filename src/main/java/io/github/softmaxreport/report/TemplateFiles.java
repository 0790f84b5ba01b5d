package io.github.softmaxreport.report;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/**
 * Templates by their path in the templates folders: HTML where the name ends so, text otherwise. In a text, a line that
 * holds nothing but template tags leaves no empty line behind: it is marked here and removed by {@link #withoutMarks}.
 */
final class TemplateFiles extends AbstractConfigurableTemplateResolver {
    private static final char MARK = '\ue000';
    private static final Pattern TAGS_ALONE =
            Pattern.compile("(?m)^[ \\t]*((?:\\[#(?:[^\\]\"]|\"[^\"]*\")*\\]|\\[/\\])[ \\t]*)+$");

    private final TemplateFolders folders;
    private final Consumer<String> listener;
    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final Map<String, String> digests = new ConcurrentHashMap<>();

    /** @param listener told of each that is read, in the thread that wants it */
    TemplateFiles(TemplateFolders folders, Consumer<String> listener) {
        this.folders = folders;
        this.listener = listener;
        setTemplateMode(TemplateMode.TEXT);
        getHtmlTemplateModePatternSpec().addPattern("*.html");
        setCacheable(true);
    }

    /** Paths of all templates that were asked for. */
    Set<String> asked() {
        return Collections.unmodifiableSet(asked);
    }

    /** SHA-256 of the templates that were read; empty, if a file has changed between two readings. */
    Map<String, String> digests() {
        return Collections.unmodifiableMap(digests);
    }

    /** The rendered text without the lines that held only tags. */
    static String withoutMarks(String rendered) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int mark = rendered.indexOf(MARK); mark >= 0; mark = rendered.indexOf(MARK, from)) {
            int begin = mark;
            while (begin > from && isBlank(rendered.charAt(begin - 1))) {
                begin--;
            }
            kept.append(rendered, from, begin);
            from = mark + 1;
            while (from < rendered.length() && isBlank(rendered.charAt(from))) {
                from++;
            }
            if (from < rendered.length() && rendered.charAt(from) == '\n') {
                from++;
            }
        }
        return from == 0
                ? rendered
                : kept.append(rendered, from, rendered.length()).toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    @Override
    protected ITemplateResource computeTemplateResource(
            IEngineConfiguration configuration,
            @Nullable String owner,
            String template,
            String name,
            @Nullable String encoding,
            @Nullable Map<String, Object> attributes) {
        asked.add(name);
        listener.accept(name);
        Path file = folders.file(name);
        try {
            String content = Files.readString(file);
            digests.merge(name, TemplateDigests.sha256(content), (before, now) -> before.equals(now) ? now : "");
            String text = content.replace("\r\n", "\n");
            return new Source(
                    name,
                    name.endsWith(".html") ? text : TAGS_ALONE.matcher(text).replaceAll("$0" + MARK));
        } catch (IOException e) {
            throw new UnreadableTemplateException(file, e);
        }
    }

    /** A template that has been read; errors are told of its name. */
    private record Source(String name, String text) implements ITemplateResource {
        @Override
        public String getDescription() {
            return name;
        }

        @Override
        public String getBaseName() {
            return name;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public Reader reader() {
            return new StringReader(text);
        }

        @Override
        public ITemplateResource relative(String location) {
            throw new IllegalArgumentException("templates name each other by their path in the folder: " + location);
        }
    }
}

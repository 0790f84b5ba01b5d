package io.github.softmaxreport.report;

import io.github.softmaxreport.config.UserError;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Fills templates. Whatever goes wrong in one becomes a {@link UserError} with its file and line. Several threads may render
 * at once.
 */
final class Templates {
    /** Templates and their fragments, each read once. */
    private static final int MOST_KEPT = 2000;

    /** Sections in sections; the project's own have three. */
    private static final int MOST_NESTED = 20;

    private final TemplateFolders folders;
    private final TemplateFiles files;
    private final StrictVariables variables = new StrictVariables();
    private final TemplateEngine engine = new TemplateEngine();
    /** How deep a thread is in templates that ask for others. */
    private final ThreadLocal<AtomicInteger> depth = ThreadLocal.withInitial(AtomicInteger::new);

    /** What the thread's rendering has asked for, if that is to be known. */
    private final ThreadLocal<Optional<Set<String>>> noted = ThreadLocal.withInitial(Optional::empty);

    private Optional<Fragments> fragments = Optional.empty();

    Templates(TemplateFolders folders) {
        this.folders = folders;
        files = new TemplateFiles(folders, this::note);
        StandardCacheManager cache = new StandardCacheManager();
        cache.setTemplateCacheMaxSize(MOST_KEPT);
        // asked of each template that the engine has read before
        cache.setTemplateCacheValidityChecker((key, template, since) -> {
            note(key.getTemplate());
            return StandardCacheManager.DEFAULT_TEMPLATE_CACHE_VALIDITY_CHECKER.checkIsValueStillValid(
                    key, template, since);
        });
        engine.setCacheManager(cache);
        engine.setTemplateResolver(files);
        engine.setEngineContextFactory(variables);
    }

    /**
     * Reads a template without filling it.
     *
     * @param name its path in the folders
     * @throws UserError where the template is missing, or can't be read as one
     */
    void prepare(String name) {
        try {
            engine.processThrottled(name, new Context(Locale.ROOT)); // read now, and filled never
        } catch (TemplateEngineException | UnreadableTemplateException e) {
            throw userError(name, e);
        }
    }

    /**
     * Renders in this thread, and notes of what.
     *
     * @param rendering notes nothing itself
     * @return the templates that it asks for, whether they were read before or not, with the SHA-256 of each; empty where a
     *     file has changed meanwhile
     */
    Map<String, String> noting(Runnable rendering) {
        if (noted.get().isPresent()) {
            throw new IllegalStateException("one rendering within the other");
        }
        Set<String> names = new TreeSet<>();
        noted.set(Optional.of(names));
        try {
            rendering.run();
        } finally {
            noted.remove();
        }
        Map<String, String> templates = new TreeMap<>(files.digests());
        templates.keySet().retainAll(names);
        return templates;
    }

    private void note(String name) {
        noted.get().ifPresent(names -> names.add(name));
    }

    /**
     * Renders a template.
     *
     * @param name its path in the folders, for example {@code text/summary.md}
     * @throws UserError where the template is missing or wrong, or comes to no end
     */
    String render(String name, Map<String, Object> values) {
        return render(new TemplateSpec(name, (Set<String>) null, (TemplateMode) null, null), values);
    }

    /** Renders only a fragment of an HTML template. */
    String render(String name, String fragment, Map<String, Object> values) {
        return render(new TemplateSpec(name, Set.of(fragment), TemplateMode.HTML, null), values);
    }

    private String render(TemplateSpec template, Map<String, Object> values) {
        String name = template.getTemplate();
        AtomicInteger nested = depth.get();
        if (nested.getAndIncrement() == 0) {
            variables.restart();
        }
        try {
            if (nested.get() > MOST_NESTED) {
                throw new EndlessTemplateException(name);
            }
            return TemplateFiles.withoutMarks(engine.process(template, new Context(Locale.ROOT, values)));
        } catch (EndlessTemplateException e) {
            throw new UserError(folders.file(e.template()) + "  " + e.getMessage(), e);
        } catch (TemplateEngineException | StackOverflowError | OutOfMemoryError e) {
            throw userError(name, e);
        } finally {
            nested.decrementAndGet();
        }
    }

    /** The tables and formulas in them, read when they are asked for first. */
    synchronized Fragments fragments() {
        if (fragments.isEmpty()) {
            fragments = Optional.of(new Fragments(folders));
        }
        return fragments.get();
    }

    /**
     * @param others that are asked for elsewhere
     * @throws UserError where a file of an earlier folder replaces nothing and is asked for by nothing
     */
    void refuseUnused(Set<String> others) {
        Set<String> all = new TreeSet<>(files.asked());
        all.addAll(others);
        folders.refuseUnused(all);
    }

    /** An error inside a template that another template includes is told of the inner one. */
    private UserError userError(String name, Throwable thrown) {
        String file = name;
        String line = "";
        Throwable root = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserError inner) {
                return inner;
            }
            if (cause instanceof TemplateProcessingException where && where.hasTemplateName()) {
                file = where.getTemplateName();
                line = where.hasLineAndCol() ? ":" + where.getLine() + ":" + where.getCol() : "";
            }
            root = cause;
            if (cause instanceof UnreadableTemplateException) {
                break;
            }
        }
        return new UserError(folders.file(file) + line + "  " + reason(root), thrown);
    }

    private static String reason(Throwable root) {
        if (root instanceof StackOverflowError) {
            return EndlessTemplateException.REASON;
        }
        if (root instanceof OutOfMemoryError) {
            return "takes more memory than there is; a shorter loop is wanted";
        }
        return UnknownMethod.told(String.valueOf(root.getMessage()).replaceAll("\\s+", " "));
    }
}

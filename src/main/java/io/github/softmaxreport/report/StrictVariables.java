package io.github.softmaxreport.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IEngineContextFactory;
import org.thymeleaf.engine.TemplateData;

/**
 * Makes a variable that does not exist an error, where Thymeleaf alone would write nothing in its place; and counts the
 * elements and turns of loops that are rendered, so that a template without an end has one.
 */
final class StrictVariables implements IEngineContextFactory {
    /** Some seconds; the largest page of a study with two settings takes 5,000. */
    private static final int MOST_STEPS = 4_000_000;

    /** Elements and templates within each other; the pages have 27. */
    private static final int MOST_LEVELS = 150;

    /** Of the page that a thread renders. */
    private final ThreadLocal<AtomicInteger> steps = ThreadLocal.withInitial(AtomicInteger::new);

    /** Counts from here, in this thread. */
    void restart() {
        steps.get().set(0);
    }

    @Override
    public IEngineContext createEngineContext(
            IEngineConfiguration configuration,
            TemplateData template,
            @Nullable Map<String, Object> attributes,
            IContext context) {
        Set<String> names = context.getVariableNames();
        Map<String, Object> variables = new LinkedHashMap<>();
        names.forEach(name -> variables.put(name, context.getVariable(name)));
        AtomicInteger counted = steps.get();
        return new EngineContext(configuration, template, attributes, context.getLocale(), variables) {
            @Override
            public Object getVariable(String name) {
                if (!containsVariable(name)) {
                    throw new UnknownNameException("variable", name, getVariableNames());
                }
                return super.getVariable(name);
            }

            @Override
            public void increaseLevel() {
                super.increaseLevel();
                if (counted.incrementAndGet() > MOST_STEPS || level() > MOST_LEVELS) {
                    throw new EndlessTemplateException(getTemplateData().getTemplate());
                }
            }
        };
    }
}

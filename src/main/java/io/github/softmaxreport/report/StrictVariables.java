package io.github.softmaxreport.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.IEngineContextFactory;
import org.thymeleaf.engine.TemplateData;

/** Makes a variable that does not exist an error; Thymeleaf alone would write nothing in its place. */
final class StrictVariables implements IEngineContextFactory {
    @Override
    public IEngineContext createEngineContext(
            IEngineConfiguration configuration,
            TemplateData template,
            @Nullable Map<String, Object> attributes,
            IContext context) {
        Set<String> names = context.getVariableNames();
        Map<String, Object> variables = new LinkedHashMap<>();
        names.forEach(name -> variables.put(name, context.getVariable(name)));
        return new EngineContext(configuration, template, attributes, context.getLocale(), variables) {
            @Override
            public Object getVariable(String name) {
                if (!containsVariable(name)) {
                    throw new UnknownNameException("variable", name, getVariableNames());
                }
                return super.getVariable(name);
            }
        };
    }
}

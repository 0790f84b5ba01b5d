package io.github.softmaxreport.report;

import io.github.softmaxreport.config.UserError;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** Fills templates. Whatever goes wrong in one becomes a {@link UserError} with its file and line. */
final class Templates {
    private final TemplateFolders folders;
    private final TemplateFiles files;
    private final TemplateEngine engine = new TemplateEngine();

    Templates(TemplateFolders folders) {
        this.folders = folders;
        files = new TemplateFiles(folders);
        engine.setTemplateResolver(files);
        engine.setEngineContextFactory(new StrictVariables());
    }

    /**
     * Renders a template.
     *
     * @param name its path in the folders, for example {@code text/summary.md}
     * @throws UserError where the template is missing or wrong
     */
    String render(String name, Map<String, Object> variables) {
        try {
            return TemplateFiles.withoutMarks(engine.process(name, new Context(Locale.ROOT, variables)));
        } catch (TemplateEngineException e) {
            throw userError(name, e);
        }
    }

    /** @throws UserError where a file of an earlier folder replaces nothing and is asked for by nothing */
    void refuseUnused() {
        folders.refuseUnused(files.asked());
    }

    /** An error inside a template that another template includes is told of the inner one. */
    private UserError userError(String name, TemplateEngineException thrown) {
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
        }
        return new UserError(folders.file(file) + line + "  " + root.getMessage(), thrown);
    }
}

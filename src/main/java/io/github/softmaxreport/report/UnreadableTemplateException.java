package io.github.softmaxreport.report;

import java.io.IOException;
import java.nio.file.Path;

/** A template that another one, or the program, asks for cannot be read as UTF-8 text. */
final class UnreadableTemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableTemplateException(Path file, IOException cause) {
        super("cannot read the template " + file + " as UTF-8 text (" + cause + ")", cause);
    }
}

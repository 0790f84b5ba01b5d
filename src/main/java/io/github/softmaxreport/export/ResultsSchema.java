package io.github.softmaxreport.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The published JSON schema of results.json; the text itself is a resource beside this class. */
final class ResultsSchema {
    static final String NAME = "results.schema.json";

    private ResultsSchema() {}

    static SiteFile file() {
        try (InputStream in = ResultsSchema.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its resource " + NAME);
            }
            return new SiteFile("data/" + NAME, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

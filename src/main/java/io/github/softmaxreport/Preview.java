package io.github.softmaxreport;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.data.DataException;
import io.github.softmaxreport.preview.PreviewServer;
import io.github.softmaxreport.preview.Watched;
import io.github.softmaxreport.report.TemplateFolders;
import io.github.softmaxreport.site.OwnFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a report, shows it, and makes it again whenever its study or templates change, until it is interrupted.
 *
 * @param report how it is made
 * @param port to serve on, 0 for any
 */
record Preview(Options report, int port) implements TrainingRequest {
    @Override
    public ExitCode run(Terminal terminal) {
        TemplateFolders templates = report.allTemplates();
        templates.mustExist();
        new OwnFolder(report.output()).requireApartFrom(templates.folders()); // else each site is a change
        List<Path> sources = sources();
        try (PreviewServer server = PreviewServer.start(report.output(), port)) {
            terminal.progress()
                    .line(
                            Colours.Tone.GOOD,
                            "Preview on " + server.address()
                                    + " follows every change of templates and study; Ctrl-C ends it");
            Watched watched = new Watched(sources);
            while (true) {
                make(terminal, server);
                watched.awaitChange();
                List<Path> now = sources();
                if (!now.equals(sources)) {
                    sources = now;
                    watched = new Watched(now);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        }
    }

    /** The study, and the folders of templates, to which it may add one while it is edited. */
    private List<Path> sources() {
        List<Path> sources = new ArrayList<>();
        sources.add(report.study().config());
        try {
            sources.addAll(report.allTemplates().folders());
        } catch (UserError e) { // it names a folder that is not there; whoever makes the report tells of it
            sources.addAll(report.templates().folders());
        }
        return sources;
    }

    /** A mistake is told, and the last good site goes on being shown. */
    private void make(Terminal terminal, PreviewServer server) {
        try {
            ExitCode code = report.run(terminal);
            if (code == ExitCode.DONE || code == ExitCode.CHECKS_FAILED) {
                server.changed();
                return;
            }
        } catch (UserError | DataException e) {
            terminal.err().println(e.getMessage());
        }
        terminal.progress().line(Colours.Tone.BAD, "The preview is as it was; it is made again after the next change");
    }
}

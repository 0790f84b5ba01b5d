package io.github.softmaxreport;

import io.github.softmaxreport.compare.Reproduction;
import io.github.softmaxreport.export.Exports;
import io.github.softmaxreport.export.ResultsReader;
import io.github.softmaxreport.report.TemplateFolders;
import io.github.softmaxreport.report.TemplatePlaces;
import io.github.softmaxreport.site.CheckCount;
import io.github.softmaxreport.site.CheckResult;
import io.github.softmaxreport.site.Constants;
import io.github.softmaxreport.site.PublishedFolder;
import io.github.softmaxreport.site.SiteCheck;
import io.github.softmaxreport.site.SiteFaults;
import io.github.softmaxreport.site.SiteProblem;
import io.github.softmaxreport.study.Retraced;
import io.github.softmaxreport.study.StudyResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks at a finished site. Paths are absolute.
 *
 * @param site the folder of the site
 * @param templates with the list of constants
 */
record Lint(Path site, TemplateFolders templates) implements Request {
    private static final int MOST_LINES = 100;

    @Override
    public ExitCode run(Terminal terminal) {
        ProgressLine progress = terminal.progress();
        templates.mustExist();
        PublishedFolder published = new PublishedFolder(site);
        StudyResult recorded = retraced(ResultsReader.read(published));
        Reproduction derived =
                Reproduction.of(published, Exports.of(recorded, Publication.findings(recorded)), List.of(""), "");
        TemplatePlaces places = new TemplatePlaces(templates);
        CheckResult check = SiteCheck.of(
                        published.all(),
                        templates
                                .outline()
                                .settings(recorded.study().experiments().stream()
                                        .map(e -> e.id())
                                        .toList()),
                        constants(templates),
                        places::of)
                .placed(places::holding);
        for (CheckCount count : check.counts()) {
            progress.line(count.name() + ": " + count.checked() + " looked at, " + count.failed() + " wrong");
        }
        progress.line("What follows from the runs in results.json does so: " + derived.compared() + " looked at, "
                + derived.differences().size() + " wrong");
        List<String> altered = published.altered();
        progress.line("Files are as the program wrote them: " + altered.size() + " are not");
        return conclude(progress, SiteFaults.of(all(check, derived), altered));
    }

    private static List<SiteProblem> all(CheckResult check, Reproduction derived) {
        return Stream.concat(
                        check.problems().stream(),
                        derived.lines(MOST_LINES).map(line -> new SiteProblem(ResultsReader.FILE, line, "")))
                .toList();
    }

    private ExitCode conclude(ProgressLine progress, SiteFaults faults) {
        faults.lines().forEach(line -> progress.line("  " + line));
        if (!faults.altered().isEmpty()) {
            progress.line("No file of a site is changed by hand: make it again, mvn exec:java -Dexec.args=\"--output "
                    + site + "\" with the options that it was made with");
        }
        if (faults.count() > 0 && templates.folders().size() == 1) {
            progress.line("A site that was made with templates of its own is looked at with them: --templates DIR");
        }
        if (faults.altered().containsKey(ResultsReader.FILE)) {
            progress.line("Which values are not those of the runs tells mvn exec:java -Dexec.args=\"verify " + site
                    + " --all\"");
        }
        return faults.count() == 0 ? ExitCode.DONE : ExitCode.CHECKS_FAILED;
    }

    /** The record with what must follow in part two in the place of what is said to. */
    private static StudyResult retraced(StudyResult recorded) {
        return new StudyResult(
                recorded.study(),
                recorded.dataset(),
                recorded.experiments(),
                recorded.gradientCheck(),
                recorded.bonus()
                        .map(bonus -> Retraced.of(
                                recorded.study().bonus().orElseThrow(),
                                bonus,
                                recorded.dataset().classNames().size())),
                recorded.failures());
    }

    /** The constants on the lists of all these folders. */
    static Constants constants(TemplateFolders templates) {
        return Constants.parse(templates.texts(Constants.FILE));
    }
}

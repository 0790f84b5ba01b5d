package io.github.softmaxreport.report;

import io.github.softmaxreport.figures.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The page that is being rendered.
 *
 * @param path from the site's root
 * @param all every figure of the site
 */
public record PageView(String path, List<Figure> all, StudyView study, Prose prose) {
    /** The address of a file of the site, relative to this page. */
    public String to(String file) {
        return CrossReferences.relative(path, file);
    }

    /** The address under which this page is published, where the configuration names one; none otherwise. */
    public List<String> canonical() {
        return site().map(site -> site + path.replaceFirst("^index\\.html$", "")).stream()
                .toList();
    }

    /** The address of a file of the site for readers of the page's head: absolute where the site's address is known. */
    public String published(String file) {
        return site().map(site -> site + file).orElseGet(() -> to(file));
    }

    /** Any text as a JSON string that may stand in a script element. */
    public String json(String text) {
        return JsonText.of(text);
    }

    private Optional<String> site() {
        return Optional.of(study.study().study().report().canonical()).filter(address -> !address.isEmpty());
    }

    /** The figures of a kind that show an experiment; an empty id names those that show several. */
    public List<FigureView> figures(String kind, String experiment) {
        return views(f -> Numbers.yaml(f.kind()).equals(kind) && f.experiment().equals(experiment));
    }

    /** The figures of a kind, whatever they show. */
    public List<FigureView> figures(String kind) {
        return views(f -> Numbers.yaml(f.kind()).equals(kind));
    }

    private List<FigureView> views(Predicate<Figure> chosen) {
        return all.stream()
                .filter(chosen)
                .map(f -> new FigureView(f, study, prose, path))
                .toList();
    }
}

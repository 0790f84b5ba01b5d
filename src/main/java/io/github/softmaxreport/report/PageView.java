package io.github.softmaxreport.report;

import io.github.softmaxreport.figures.Figure;
import java.util.List;
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

    /** The figures of a kind that show an experiment; an empty id names those that show several. */
    public List<FigureView> figures(String kind, String experiment) {
        return views(f -> Numbers.yaml(f.kind()).equals(kind) && f.experiment().equals(experiment));
    }

    private List<FigureView> views(Predicate<Figure> chosen) {
        return all.stream()
                .filter(chosen)
                .map(f -> new FigureView(f, study, prose, path))
                .toList();
    }
}

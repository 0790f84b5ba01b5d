package io.github.softmaxreport.report;

import io.github.softmaxreport.export.Cell;
import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.figures.Figure;
import io.github.softmaxreport.figures.FigureKind;
import io.github.softmaxreport.figures.Panel;
import io.github.softmaxreport.figures.Remark;
import io.github.softmaxreport.figures.StandIn;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A figure on the page that is being rendered. */
public record FigureView(Figure figure, StudyView study, Prose prose, String page) {
    /** One picture, its addresses relative to the page. */
    public record PanelView(Panel panel, Markup name, String light, String dark, String alt) {
        public int width() {
            return panel.width();
        }

        public int height() {
            return panel.height();
        }

        /** Width of the file in pixels. */
        public int pixelWidth() {
            return themed() ? 2 * width() : width();
        }

        /** Height of the file in pixels. */
        public int pixelHeight() {
            return themed() ? 2 * height() : height();
        }

        /** Whether dark pages have a picture of their own. */
        public boolean themed() {
            return !light.equals(dark);
        }
    }

    public String id() {
        return figure.id();
    }

    /** The kind's name as files and style classes have it: curves, weight-templates, … */
    public String kind() {
        return Numbers.yaml(figure.kind());
    }

    /** Whether the caption is to say something: own-cost-scale, start-above, … */
    public boolean remarks(String name) {
        return Arrays.stream(Remark.values())
                .filter(remark -> Numbers.yaml(remark).equals(name))
                .map(figure.remarks()::contains)
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        "remark",
                        name,
                        Arrays.stream(Remark.values()).map(Numbers::yaml).toList()));
    }

    /** What its pictures write instead of names that they have no letters for. */
    public List<StandIn> standIns() {
        return figure.standIns();
    }

    /** Whether what it names are classes, and not settings of part two. */
    public boolean namesClasses() {
        return figure.kind() == FigureKind.CONFUSION || figure.kind() == FigureKind.CLASS_ACCURACY;
    }

    public Markup caption() {
        return prose.caption(kind(), variables());
    }

    public List<PanelView> panels() {
        return figure.panels().stream().map(this::view).toList();
    }

    /** A column of its data: its name in the files, what its head says, and whether it holds numbers. */
    public record ColumnView(String key, String name, boolean numeric) {}

    /** The columns of its data that the page shows. */
    public List<ColumnView> columns() {
        return figure.shown().stream()
                .map(name -> new ColumnView(
                        name,
                        name.replace('_', ' '),
                        figure.data().column(name).stream().noneMatch(Cell.Words.class::isInstance)))
                .toList();
    }

    /** The rows of its data: numbers rounded for the eye and bound to their full precision. */
    public List<List<Markup>> rows() {
        return DataRows.of(figure.data().only(figure.shown())).rows();
    }

    /** Whether the page has no room for all columns. */
    public boolean abridged() {
        return figure.shown().size() < figure.data().columns().size();
    }

    /** Files with all of its data, by their paths from the site's root. */
    public List<String> files() {
        return DataTable.paths(id());
    }

    /** Those of one setting in a figure that shows the panels of all. */
    public List<PanelView> panels(String setting) {
        return figure.panels().stream()
                .filter(panel -> panel.name().startsWith(setting + " "))
                .map(this::view)
                .toList();
    }

    private PanelView view(Panel panel) {
        Map<String, Object> subject = variables();
        String name = panel.name();
        if (figure.kind() == FigureKind.TEMPLATE_OVERVIEW) {
            String[] parts = name.split(" ", 2);
            subject.put("setting", study.setting(parts[0]));
            name = parts[1];
        }
        Markup shown = study.data().className(name);
        subject.put("panel", name);
        subject.put("name", shown);
        return new PanelView(
                panel,
                shown,
                CrossReferences.relative(page, panel.light().path()),
                CrossReferences.relative(page, panel.dark().path()),
                prose.alt(kind(), subject));
    }

    /** The id of what it shows: a setting's, or a comparison's of part two. */
    public String subject() {
        return figure.experiment();
    }

    private Map<String, Object> variables() {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("figure", this);
        if (!figure.experiment().isEmpty() && figure.kind() != FigureKind.COMPARISON) {
            subject.put("setting", study.setting(figure.experiment()));
        }
        return subject;
    }
}

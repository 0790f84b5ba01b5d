package io.github.softmaxreport.figures;

import io.github.softmaxreport.export.DataTable;
import io.github.softmaxreport.export.SiteFile;
import io.github.softmaxreport.findings.Drawn;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One or more pictures that are numbered as one figure, and the numbers behind them. What is said of it is in the
 * templates.
 *
 * @param id unique in the site, for example curves-1.2
 * @param kind which template words its caption and alternative text
 * @param experiment the id of the experiment shown, or empty where several are
 * @param panels in reading order, at least one; the page lays them out
 * @param data the numbers drawn, at full precision
 * @param shown those of its columns that the page has room for
 * @param remarks to be said in its caption
 * @param standIns likewise, of names that its pictures can't write
 */
public record Figure(
        String id,
        FigureKind kind,
        String experiment,
        List<Panel> panels,
        DataTable data,
        List<String> shown,
        Set<Remark> remarks,
        List<StandIn> standIns) {
    public Figure {
        panels = List.copyOf(panels);
        shown = List.copyOf(shown);
        remarks = Set.copyOf(remarks);
        standIns = List.copyOf(standIns);
        if (panels.isEmpty() || data.rows().isEmpty()) {
            throw new IllegalArgumentException("figure " + id + " needs a picture and its data");
        }
        if (panels.stream().map(Panel::name).distinct().count() < panels.size()) {
            throw new IllegalArgumentException("figure " + id + " has two panels of one name");
        }
    }

    /** A figure all of whose data stand on the page. */
    Figure(String id, FigureKind kind, String experiment, List<Panel> panels, DataTable data) {
        this(id, kind, experiment, panels, data, data.columns(), Set.of());
    }

    /** A figure whose pictures write every name as it is. */
    Figure(
            String id,
            FigureKind kind,
            String experiment,
            List<Panel> panels,
            DataTable data,
            List<String> shown,
            Set<Remark> remarks) {
        this(id, kind, experiment, panels, data, shown, remarks, List.of());
    }

    /** The same with what stands for names in its pictures. */
    Figure naming(DrawnNames names) {
        return new Figure(id, kind, experiment, panels, data, shown, remarks, names.standIns());
    }

    /** Its pictures and its data for machines. */
    public List<SiteFile> files() {
        return Stream.concat(
                        panels.stream().flatMap(panel -> Stream.of(panel.light(), panel.dark())),
                        data.files(id).stream())
                .distinct()
                .toList();
    }

    /** What it is to those who ask whether there is such a figure. */
    public Drawn drawn() {
        return new Drawn(kind.key(), experiment);
    }
}

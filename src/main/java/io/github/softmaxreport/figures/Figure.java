package io.github.softmaxreport.figures;

import java.util.List;
import java.util.Set;

/**
 * One or more pictures that are numbered as one figure, and the numbers behind them. What is said of it is in the
 * templates.
 *
 * @param id unique in the site, for example curves-1.2
 * @param kind which template words its caption and alternative text
 * @param experiment the id of the experiment shown, or empty where several are
 * @param panels in reading order, at least one; the page lays them out
 * @param data the numbers drawn, at full precision, a header row first
 * @param remarks to be said in its caption
 */
public record Figure(
        String id,
        FigureKind kind,
        String experiment,
        List<Panel> panels,
        List<List<String>> data,
        Set<Remark> remarks) {
    public Figure {
        panels = List.copyOf(panels);
        data = data.stream().map(List::copyOf).toList();
        remarks = Set.copyOf(remarks);
        if (panels.isEmpty() || data.isEmpty()) {
            throw new IllegalArgumentException("figure " + id + " needs a picture and its data's header");
        }
        if (panels.stream().map(Panel::name).distinct().count() < panels.size()) {
            throw new IllegalArgumentException("figure " + id + " has two panels of one name");
        }
    }
}

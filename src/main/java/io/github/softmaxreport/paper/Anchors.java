package io.github.softmaxreport.paper;

import io.github.softmaxreport.site.Address;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the ids of several pages are called in one document. An id that only one page has stays, and so do those of the first
 * page; any other gets its page's name in front.
 */
final class Anchors {
    /** Attributes that name ids of the same page, one or several with spaces between. */
    private static final List<String> NAMING =
            List.of("for", "headers", "list", "form", "aria-labelledby", "aria-describedby", "aria-controls");

    private final Map<String, String> starts = new HashMap<>();
    private final Map<String, Map<String, String>> ids = new HashMap<>();

    /** @param pages by path, the first page first; unchanged */
    Anchors(Map<String, Document> pages) {
        Map<String, Integer> counts = new HashMap<>();
        pages.values()
                .forEach(page -> SitePages.main(page)
                        .select("[id]")
                        .forEach(element -> counts.merge(element.id(), 1, Integer::sum)));
        Set<String> taken = new HashSet<>(counts.keySet());
        pages.values().iterator().next().select("[id]").forEach(element -> taken.add(element.id()));
        pages.forEach((path, page) -> {
            boolean first = path.equals(SitePages.FIRST);
            Map<String, String> renamed = new HashMap<>();
            for (Element element : (first ? page : SitePages.main(page)).select("[id]")) {
                String id = element.id();
                boolean stays = first || counts.getOrDefault(id, 0) == 1;
                renamed.put(id, stays ? id : unused(SitePages.slug(path) + "-" + id, taken));
            }
            ids.put(path, renamed);
            starts.put(path, unused("page-" + SitePages.slug(path), taken));
        });
    }

    private static String unused(String wanted, Set<String> taken) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private Map<String, String> of(String path) {
        return ids.computeIfAbsent(path, other -> new HashMap<>());
    }

    /** Where a page begins. */
    String start(String path) {
        return starts.getOrDefault(path, "");
    }

    /** One place is found at another of the document, both by their old names. */
    void moved(String path, String id, String keptOn) {
        of(path).put(id, of(keptOn).getOrDefault(id, start(keptOn)));
    }

    /** The fragment that leads to an address inside of these pages. */
    String fragment(Address address) {
        return "#" + ids.getOrDefault(address.path(), Map.of()).getOrDefault(address.fragment(), start(address.path()));
    }

    /** Whether an address leads to one of the pages. */
    boolean has(Address address) {
        return address.kind() == Address.Kind.INSIDE && starts.containsKey(address.path());
    }

    /** Gives the elements of a page their new ids, and those that name them, too. */
    void rename(String path, Element part) {
        Map<String, String> renamed = of(path);
        part.select("[id]").forEach(element -> element.id(renamed.getOrDefault(element.id(), element.id())));
        for (String name : NAMING) {
            for (Element element : part.select("[" + name + "]")) {
                element.attr(
                        name,
                        Arrays.stream(element.attr(name).split("\\s+", -1))
                                .map(id -> renamed.getOrDefault(id, id))
                                .collect(Collectors.joining(" ")));
            }
        }
    }
}

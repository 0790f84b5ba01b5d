package io.github.softmaxreport.paper;

import io.github.softmaxreport.config.UserError;
import io.github.softmaxreport.export.MediaType;
import io.github.softmaxreport.export.PublishedFiles;
import io.github.softmaxreport.site.Address;
import io.github.softmaxreport.site.LinkChecks;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * Puts what a page would fetch into the page: style and script as they are, all else in addresses of the form
 * {@code data:image/png;base64,…}.
 *
 * @param site where the files are
 */
record Embedding(PublishedFiles site) {
    private static final List<String> FETCHING = List.of("src", "poster", "data");

    /**
     * Changes the page, or a part of one.
     *
     * @param path of the page, from which its addresses count
     * @throws UserError if it fetches something from elsewhere, or what the site does not have
     */
    void into(Element page, String path) {
        for (Element style : page.select("link[rel=stylesheet][href]")) {
            Address address = required(path, style.attr("href"));
            style.replaceWith(new Element("style")
                    .appendChild(new DataNode(within("style", css(address.path(), text(address))))));
        }
        for (Element script : page.select("script[src]")) {
            String text = within("script", text(required(path, script.attr("src"))));
            script.removeAttr("src").appendChild(new DataNode(text));
        }
        for (Element style : page.select("style")) {
            String css = css(path, style.data());
            style.empty().appendChild(new DataNode(css));
        }
        for (String name : FETCHING) {
            page.select("[" + name + "]").forEach(element -> replace(element, name, path));
        }
        page.select("use[href], image[href]").forEach(element -> replace(element, "href", path));
        page.select("link[href]").stream().filter(LinkChecks::isFetched).forEach(link -> replace(link, "href", path));
        for (Element element : page.select("[srcset]")) {
            element.attr("srcset", LinkChecks.replacedInSet(element.attr("srcset"), address -> data(path, address)));
        }
        for (Element element : page.select("[style]")) {
            element.attr("style", css(path, element.attr("style")));
        }
    }

    private void replace(Element element, String name, String path) {
        if (!element.attr(name).startsWith("#")) {
            element.attr(name, data(path, element.attr(name)));
        }
    }

    /** Text that ends no element of this name. */
    private static String within(String element, String text) {
        return text.replaceAll("(?i)</(?=" + element + ")", "<\\\\/");
    }

    private String css(String path, String css) {
        return LinkChecks.replacedInCss(css, address -> data(path, address));
    }

    private String data(String path, String text) {
        if (Address.of(path, text).kind() == Address.Kind.DATA) {
            return text;
        }
        Address address = required(path, text);
        String type = MediaType.of(address.path());
        byte[] bytes = type.equals("text/css")
                ? css(address.path(), text(address)).getBytes(StandardCharsets.UTF_8)
                : bytes(address);
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private Address required(String path, String text) {
        Address address = Address.of(path, text);
        if (address.kind() != Address.Kind.INSIDE) {
            throw new UserError(site.shown(path) + ": loads " + text + ", which is no file of the site; a page that"
                    + " loads nothing from elsewhere is wanted");
        }
        return address;
    }

    private String text(Address address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Address address) {
        return site.bytes(address.path())
                .orElseThrow(
                        () -> new UserError(site.shown(address.path()) + ": no such file; a whole site is wanted"));
    }
}

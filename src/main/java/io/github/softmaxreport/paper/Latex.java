package io.github.softmaxreport.paper;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Text of pages as LaTeX: pdfLaTeX, LuaLaTeX or XeLaTeX set it as the page shows it, spaces for alignment included. */
final class Latex {
    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final Pattern RAISED = Pattern.compile("[\u207b\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+");
    private static final Pattern REFERENCE = Pattern.compile(".*#(table|figure)-([A-Za-z0-9._-]+)");
    private static final List<String> GREEK = List.of(
            "alpha",
            "beta",
            "gamma",
            "delta",
            "epsilon",
            "zeta",
            "eta",
            "theta",
            "iota",
            "kappa",
            "lambda",
            "mu",
            "nu",
            "xi",
            "o",
            "pi",
            "rho",
            "varsigma",
            "sigma",
            "tau",
            "upsilon",
            "varphi",
            "chi",
            "psi",
            "omega");
    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\{"),
            Map.entry('}', "\\}"),
            Map.entry('$', "\\$"),
            Map.entry('&', "\\&"),
            Map.entry('#', "\\#"),
            Map.entry('_', "\\_"),
            Map.entry('%', "\\%"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"),
            Map.entry('<', "\\textless{}"),
            Map.entry('>', "\\textgreater{}"),
            Map.entry('|', "\\textbar{}"),
            Map.entry('"', "{\\char34}"),
            Map.entry('`', "{\\char96}"),
            Map.entry('[', "{[}"), // at the start of a row it would belong to the end of the row before
            Map.entry('*', "{*}"),
            Map.entry('\u00a0', "~"),
            Map.entry('\u2007', "\\phantom{0}"),
            Map.entry('\u2008', "\\phantom{.}"),
            Map.entry('\u202f', "\\,"),
            Map.entry('\u2212', "$-$"),
            Map.entry('\u00d7', "$\\times$"),
            Map.entry('\u00b1', "$\\pm$"),
            Map.entry('\u221e', "$\\infty$"),
            Map.entry('\u2264', "$\\leq$"),
            Map.entry('\u2265', "$\\geq$"),
            Map.entry('\u2032', "$'$"),
            Map.entry('\u2018', "`"),
            Map.entry('\u2019', "'"),
            Map.entry('\u201c', "``"),
            Map.entry('\u201d', "''"),
            Map.entry('\u2013', "--"),
            Map.entry('\u2014', "---"));

    private Latex() {}

    /** The content of a paragraph, a cell or a caption, on one line. */
    static String of(Element element) {
        return inside(element).replaceAll(" +", " ").strip();
    }

    /** Plain text; line breaks and runs of white space become one space. */
    static String text(String plain) {
        String line = plain.replaceAll("[ \\t\\r\\n]+", " ");
        Matcher raised = RAISED.matcher(line);
        StringBuilder latex = new StringBuilder();
        int read = 0;
        for (; raised.find(); read = raised.end()) {
            latex.append(escaped(line.substring(read, raised.start()), "$"));
            latex.append("$^{").append(exponent(raised.group())).append("}$");
        }
        return latex.append(escaped(line.substring(read), "$")).toString();
    }

    /** @param around what stands before and after a Greek letter: its way into formulas, or nothing inside of one */
    private static String escaped(String text, String around) {
        return text.chars()
                .mapToObj(c -> c >= '\u03b1' && c <= '\u03c9'
                        ? around + letter((char) c) + around
                        : SIGNS.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining());
    }

    private static String letter(char c) {
        String name = GREEK.get(c - '\u03b1');
        return name.equals("o") ? name : "\\" + name;
    }

    private static String exponent(String raised) {
        return raised.chars()
                .mapToObj(c -> c == '\u207b' ? "-" : String.valueOf(SUPERSCRIPTS.indexOf(c)))
                .collect(Collectors.joining());
    }

    private static String inside(Element element) {
        return element.childNodes().stream().map(Latex::node).collect(Collectors.joining());
    }

    private static String node(Node node) {
        if (node instanceof TextNode text) {
            return text(text.getWholeText());
        }
        return node instanceof Element element ? element(element) : "";
    }

    private static String element(Element element) {
        return switch (element.normalName()) {
            case "var" -> "$" + escaped(element.text(), "") + "$";
            case "strong", "b" -> "\\textbf{" + inside(element) + "}";
            case "em", "i" -> "\\emph{" + inside(element) + "}";
            case "code" -> "\\texttt{" + inside(element) + "}";
            case "sub" -> "\\textsubscript{" + inside(element) + "}";
            case "sup" -> "\\textsuperscript{" + inside(element) + "}";
            case "br" -> "\\newline ";
            case "p", "ul", "ol" -> paragraph(element, inside(element).strip());
            case "li" -> paragraph(element, "\\textbullet~" + inside(element).strip());
            case "a" -> reference(element);
            default -> element.hasClass("raised") ? "$^{" + inside(element) + "}$" : inside(element);
        };
    }

    /** All but the first begin a new line of their cell. */
    private static String paragraph(Element element, String content) {
        return element.previousElementSibling() == null ? content : "\\newline " + content;
    }

    /** Tables and figures have other numbers in another document. */
    private static String reference(Element link) {
        Matcher target = REFERENCE.matcher(link.attr("href"));
        if (!link.hasClass("reference") || !target.matches()) {
            return inside(link);
        }
        String name = link.text().replaceFirst("\\s*\\S+$", "");
        return text(name) + "~\\ref{" + (target.group(1).equals("table") ? "tab:" : "fig:") + target.group(2) + "}";
    }
}

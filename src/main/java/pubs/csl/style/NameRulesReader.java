package pubs.csl.style;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import pubs.csl.style.CslLocale.Xml;

/** Reads the rules for one {@code cs:names}, with what it inherits. */
final class NameRulesReader {
    private final Element style;
    private final Element bibliography;
    private final CslLocale locale;

    NameRulesReader(Element style, Element bibliography, CslLocale locale) {
        this.style = style;
        this.bibliography = bibliography;
        this.locale = locale;
    }

    NameRules read(Element names) {
        List<Element> nameElements = Xml.children(names, "name");
        Element name = nameElements.isEmpty() ? names.getOwnerDocument().createElement("name") : nameElements.get(0);
        List<Element> labels = Xml.children(names, "label");
        return new NameRules(
                own(names, "delimiter", "names-delimiter", ""),
                labels.isEmpty() ? Optional.empty() : Optional.of(label(labels.get(0), "")),
                labelFirst(names),
                and(own(name, "and", "and", "")),
                own(name, "delimiter", "name-delimiter", ", "),
                own(name, "delimiter-precedes-last", "delimiter-precedes-last", "contextual"),
                own(name, "delimiter-precedes-et-al", "delimiter-precedes-et-al", "contextual"),
                number(name, "et-al-min"),
                number(name, "et-al-use-first"),
                own(name, "et-al-use-last", "et-al-use-last", "false").equals("true"),
                own(name, "form", "name-form", "long"),
                initializeWith(name),
                own(name, "initialize", "initialize", "true").equals("true"),
                !style.getAttribute("initialize-with-hyphen").equals("false"),
                own(name, "name-as-sort-order", "name-as-sort-order", ""),
                own(name, "sort-separator", "sort-separator", ", "),
                style.hasAttribute("demote-non-dropping-particle")
                        ? style.getAttribute("demote-non-dropping-particle") : "display-and-sort",
                Frame.of(name), part(name, "family"), part(name, "given"), etAl(names));
    }

    static Form.Label label(Element element, String variable) {
        String form = element.getAttribute("form");
        String plural = element.getAttribute("plural");
        return new Form.Label(Frame.of(element), variable, form.isEmpty() ? "long" : form,
                plural.isEmpty() ? "contextual" : plural);
    }

    private String own(Element element, String attribute, String inherited, String otherwise) {
        if (element.hasAttribute(attribute)) {
            return element.getAttribute(attribute);
        }
        return bibliography.hasAttribute(inherited) ? bibliography.getAttribute(inherited)
                : style.hasAttribute(inherited) ? style.getAttribute(inherited) : otherwise;
    }

    private int number(Element name, String attribute) {
        String value = own(name, attribute, attribute, "0").strip();
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new InvalidStyleException(attribute + "=\"" + value + "\" is not a number");
        }
    }

    private Optional<String> initializeWith(Element name) {
        // The attribute may be there and empty, which asks for bare initials.
        String absent = "\n";
        String value = own(name, "initialize-with", "initialize-with", absent);
        return value.equals(absent) ? Optional.empty() : Optional.of(value);
    }

    private String and(String value) {
        return switch (value) {
            case "text" -> locale.term("and", "long", false);
            case "symbol" -> "&";
            default -> "";
        };
    }

    private static boolean labelFirst(Element names) {
        for (Element child : Xml.children(names)) {
            if (child.getNodeName().equals("label")) {
                return !Xml.children(names, "name").isEmpty();
            }
            if (child.getNodeName().equals("name")) {
                return false;
            }
        }
        return false;
    }

    private static Frame part(Element name, String which) {
        return Xml.children(name, "name-part").stream().filter(part -> part.getAttribute("name").equals(which))
                .findFirst().map(Frame::of).orElse(Frame.NONE);
    }

    private Form.Words etAl(Element names) {
        List<Element> given = Xml.children(names, "et-al");
        String term = given.isEmpty() || given.get(0).getAttribute("term").isEmpty()
                ? "et-al" : given.get(0).getAttribute("term");
        return new Form.Words(given.isEmpty() ? Frame.NONE : Frame.of(given.get(0)), locale.term(term, "long", false),
                term);
    }
}

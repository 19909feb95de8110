package pubs.csl.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words and date forms of a language: a CSL locale file with the changes a style makes to it (CSL 1.0.2, "Locale").
 */
public final class CslLocale {
    private record Term(String single, String multiple, String gender) {}

    private final String language;
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Element> dates = new HashMap<>();
    private boolean punctuationInQuote;
    private boolean limitDayOrdinals;

    private CslLocale(String language) {
        this.language = language;
    }

    /**
     * @param files    locale files, the most general first; each adds to and overrides those before it
     * @param style    the style, whose own {@code cs:locale} elements for this language come last
     * @param language BCP 47 tag, {@code de-AT}
     */
    public static CslLocale of(List<Document> files, Document style, String language) {
        CslLocale locale = new CslLocale(language);
        files.forEach(file -> locale.read(file.getDocumentElement()));
        // The style's locales from the most general to the exact one.
        for (String tag : new String[] {"", language.split("-")[0], language}) {
            for (Element own : Xml.children(style.getDocumentElement(), "locale")) {
                if (own.getAttribute("xml:lang").equals(tag)) {
                    locale.read(own);
                }
            }
            if (tag.equals(language)) {
                break;
            }
        }
        return locale;
    }

    public String language() {
        return language;
    }

    public boolean punctuationInQuote() {
        return punctuationInQuote;
    }

    /** Whether only the first of a month is written as an ordinal. */
    public boolean limitDayOrdinals() {
        return limitDayOrdinals;
    }

    /**
     * A term; where a form is not there, the next longer one: {@code verb-short → verb → long}, {@code symbol → short →
     * long}. Empty when the language has none.
     */
    public String term(String name, String form, boolean plural) {
        for (String f = form; ; f = f.equals("verb-short") ? "verb" : f.equals("symbol") ? "short" : "long") {
            Term term = terms.get(key(name, f));
            if (term != null) {
                return plural ? term.multiple() : term.single();
            }
            if (f.equals("long")) {
                return "";
            }
        }
    }

    public boolean has(String name) {
        return terms.containsKey(key(name, "long"));
    }

    /** The grammatical gender of what a number counts: {@code masculine}, {@code feminine} or empty. */
    public String gender(String name) {
        Term term = terms.get(key(name, "long"));
        return term == null ? "" : term.gender();
    }

    /** An ordinal suffix or word in a gender, falling back to the neuter one; empty when there is none. */
    public String ordinal(String name, String gender) {
        Term term = terms.get(key(name, "long/" + gender));
        if (term == null) {
            term = terms.get(key(name, "long"));
        }
        return term == null ? "" : term.single();
    }

    /** The parts of the localised date of a form ({@code text}, {@code numeric}), in their order. */
    List<Element> dateParts(String form) {
        Element date = dates.get(form);
        return date == null ? List.of() : Xml.children(date, "date-part");
    }

    String dateDelimiter(String form) {
        Element date = dates.get(form);
        return date == null ? "" : date.getAttribute("delimiter");
    }

    private void read(Element locale) {
        for (Element part : Xml.children(locale)) {
            switch (part.getNodeName()) {
                case "terms" -> readTerms(Xml.children(part, "term"));
                case "date" -> dates.put(part.getAttribute("form"), part);
                case "style-options" -> {
                    if (part.hasAttribute("punctuation-in-quote")) {
                        punctuationInQuote = part.getAttribute("punctuation-in-quote").equals("true");
                    }
                    if (part.hasAttribute("limit-day-ordinals-to-day-1")) {
                        limitDayOrdinals = part.getAttribute("limit-day-ordinals-to-day-1").equals("true");
                    }
                }
                default -> { }
            }
        }
    }

    private void readTerms(List<Element> elements) {
        boolean ordinals = elements.stream().anyMatch(term -> term.getAttribute("name").startsWith("ordinal"));
        if (ordinals) {
            // Ordinals are one set: a locale that defines some replaces them all.
            terms.keySet().removeIf(name -> name.startsWith("ordinal"));
        }
        for (Element term : elements) {
            String form = term.getAttribute("form").isEmpty() ? "long" : term.getAttribute("form");
            String ofGender = term.getAttribute("gender-form");
            List<Element> single = Xml.children(term, "single");
            List<Element> multiple = Xml.children(term, "multiple");
            String one = single.isEmpty() ? term.getTextContent() : single.get(0).getTextContent();
            String many = multiple.isEmpty() ? one : multiple.get(0).getTextContent();
            terms.put(key(term.getAttribute("name"), ofGender.isEmpty() ? form : form + "/" + ofGender),
                    new Term(one, many, term.getAttribute("gender")));
        }
    }

    private static String key(String name, String form) {
        return name + "\n" + form;
    }

    /** Element children, in order. */
    static final class Xml {
        private Xml() {}

        static List<Element> children(Element parent) {
            List<Element> found = new ArrayList<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element) {
                    found.add(element);
                }
            }
            return found;
        }

        static List<Element> children(Element parent, String name) {
            List<Element> found = children(parent);
            found.removeIf(element -> !element.getNodeName().equals(name));
            return found;
        }
    }
}

package pubs.csl;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import pubs.csl.style.CslLocale;
import pubs.csl.style.InvalidStyleException;
import pubs.csl.style.PreparedStyle;
import pubs.csl.style.StylePreparer;

/** A style ready to cite with, in a language. Safe to share between threads. */
public final class Style {
    private final PreparedStyle prepared;
    private final Engine engine;
    private final Set<String> variables;

    private Style(PreparedStyle prepared, Set<String> variables) {
        this.prepared = prepared;
        this.variables = variables;
        this.engine = new Engine(prepared);
    }

    /**
     * @param document an independent style, which is taken over and changed
     * @param locales  locale files of the language, the most general first
     * @param language BCP 47 tag
     * @throws InvalidStyleException when the style cannot be used
     */
    public static Style of(Document document, List<Document> locales, String language) {
        Set<String> variables = variables(document);
        return new Style(StylePreparer.prepare(document, CslLocale.of(locales, document, language)), variables);
    }

    private static Set<String> variables(Document document) {
        Set<String> variables = new HashSet<>();
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            variables.addAll(List.of(((Element) elements.item(i)).getAttribute("variable").split(" ")));
        }
        return variables;
    }

    /** Whether the style asks for a variable by this name, to print it or to test it. */
    boolean asksFor(String variable) {
        return variables.contains(variable);
    }

    public String language() {
        return prepared.locale().language();
    }

    PreparedStyle prepared() {
        return prepared;
    }

    Engine engine() {
        return engine;
    }
}

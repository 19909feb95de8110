package pubs.csl;

import java.util.List;
import org.w3c.dom.Document;
import pubs.csl.style.CslLocale;
import pubs.csl.style.InvalidStyleException;
import pubs.csl.style.PreparedStyle;
import pubs.csl.style.StylePreparer;

/** A style ready to cite with, in a language. Safe to share between threads. */
public final class Style {
    private final PreparedStyle prepared;
    private final Engine engine;

    private Style(PreparedStyle prepared) {
        this.prepared = prepared;
        this.engine = new Engine(prepared);
    }

    /**
     * @param document an independent style, which is taken over and changed
     * @param locales  locale files of the language, the most general first
     * @param language BCP 47 tag
     * @throws InvalidStyleException when the style cannot be used
     */
    public static Style of(Document document, List<Document> locales, String language) {
        return new Style(StylePreparer.prepare(document, CslLocale.of(locales, document, language)));
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

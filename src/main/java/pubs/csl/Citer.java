package pubs.csl;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.ArrayList;
import java.util.List;
import pubs.csl.style.SortKey;
import pubs.csl.text.Chunk;
import pubs.csl.text.Punctuation;

/** Writes items in a style. Safe to share between threads. */
public final class Citer {
    private final Style style;
    private final EtAl etAl;
    private final Marks marks;

    public Citer(Style style, EtAl etAl, Marks marks) {
        this.style = style;
        this.etAl = etAl;
        this.marks = marks;
    }

    /**
     * An item as the style writes it in a bibliography. Marks are put in when all else is done, so that without them the
     * text is the same, character for character.
     */
    public Reference cite(CslItem given, Place place) {
        CslItem item = seen(given);
        ReferenceWriter writer = new ReferenceWriter(style.prepared(), item, etAl, Purpose.ENTRY, place);
        List<Chunk> chunks = writer.write(style.engine().layout(style.engine().item(item, place)));
        return Blocks.of(Punctuation.apply(chunks, style.prepared().locale()), writer, marks);
    }

    /** An item as the style would cite it, the letter after the year apart; empty when it prints nothing. */
    String citedAs(CslItem given) {
        CslItem item = seen(given);
        Place place = Place.of(1);
        ReferenceWriter writer = new ReferenceWriter(style.prepared(), item, EtAl.STYLE, Purpose.CITATION, place);
        return Chunk.plain(writer.write(
                style.engine().macro(style.prepared().citation().macro(), style.engine().item(item, place)))).strip();
    }

    /** The keys by which the style sorts an item, the most important first; see {@link StyleOrder}. */
    List<String> sortKeys(CslItem given, int number) {
        CslItem item = seen(given);
        List<String> keys = new ArrayList<>();
        Place place = Place.of(number);
        CSLItemData data = style.engine().item(item, place);
        for (SortKey key : style.prepared().sort()) {
            ReferenceWriter writer = new ReferenceWriter(style.prepared(), item, EtAl.STYLE, Purpose.SORT_KEY, place);
            keys.add(key.macro().isEmpty() ? writer.variableKey(key.variable())
                    : Chunk.plain(writer.write(style.engine().macro(key.macro(), data))).strip());
        }
        return keys;
    }

    /**
     * An item as the style has words for it: who edited and translated is one role where the style names that one. Beside an
     * author, where styles have it as a substitute only, the two roles stand as they are.
     */
    private CslItem seen(CslItem item) {
        if (!style.asksFor("editor-translator") || item.names().containsKey("author")) {
            return item;
        }
        CslItem both = item.withEditorTranslators();
        return both == item || names(style.engine().layout(style.engine().item(both, Place.of(1))), "editor-translator")
                ? both : item;
    }

    private static boolean names(List<PrintedElement> elements, String variable) {
        return elements.stream().anyMatch(element -> element.names().contains(variable) || names(element.parts(), variable));
    }
}

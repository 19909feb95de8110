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
     *
     * @param number     what a numbering style counts the entry as, from 1
     * @param yearSuffix the letter after the year that tells it from others, or empty
     */
    public Reference cite(CslItem item, int number, String yearSuffix) {
        String citationNumber = Integer.toString(number);
        ReferenceWriter writer = new ReferenceWriter(style.prepared(), item, etAl, false, citationNumber, yearSuffix);
        CSLItemData data = Engine.item(item, citationNumber, yearSuffix);
        List<Chunk> chunks = writer.write(style.engine().layout(data));
        return Blocks.of(Punctuation.apply(chunks, style.prepared().locale()), writer, marks);
    }

    /** The keys by which the style sorts an item, the most important first; see {@link StyleOrder}. */
    List<String> sortKeys(CslItem item, int number) {
        List<String> keys = new ArrayList<>();
        String citationNumber = Integer.toString(number);
        CSLItemData data = Engine.item(item, citationNumber, "");
        for (SortKey key : style.prepared().sort()) {
            keys.add(sortKey(key, item, data, citationNumber));
        }
        return keys;
    }

    private String sortKey(SortKey key, CslItem item, CSLItemData data, String citationNumber) {
        ReferenceWriter writer = new ReferenceWriter(style.prepared(), item, EtAl.STYLE, true, citationNumber, "");
        if (!key.macro().isEmpty()) {
            return Chunk.plain(writer.write(style.engine().macro(key.macro(), data))).strip();
        }
        return writer.variableKey(key.variable());
    }
}

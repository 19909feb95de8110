package pubs.csl.text;

import java.util.ArrayList;
import java.util.List;
import pubs.csl.style.Frame;
import pubs.model.TextStyle;

/** Puts the frame of an element around its text. */
public final class Frames {
    private Frames() {}

    /**
     * Change of case, stripped periods, quotation marks and affixes around chunks that already have the frame's formatting. Nothing around
     * nothing is nothing.
     *
     * @param outer the style outside the element, which its affixes have
     */
    public static List<Chunk> around(Frame frame, List<Chunk> inner, TextStyle outer, String language) {
        return framed(frame, CaseChanger.apply(frame.textCase(), inner, language), outer);
    }

    /**
     * The same around words of the style, which has the case it asks for in any language.
     *
     * @param language of the words
     */
    public static List<Chunk> aroundWords(Frame frame, List<Chunk> words, TextStyle outer, String language) {
        return framed(frame, CaseChanger.applyToWords(frame.textCase(), words, language), outer);
    }

    private static List<Chunk> framed(Frame frame, List<Chunk> inner, TextStyle outer) {
        if (inner.isEmpty() || frame == Frame.NONE) {
            return inner;
        }
        List<Chunk> chunks = new ArrayList<>(inner.size() + 2);
        if (!frame.prefix().isEmpty()) {
            chunks.add(Chunk.affix(frame.prefix(), outer));
        }
        if (frame.quotes()) {
            chunks.add(new Chunk("“", outer, Chunk.Origin.OPEN_QUOTE, Chunk.NOBODY));
        }
        for (Chunk chunk : inner) {
            chunks.add(frame.stripPeriods() && chunk.isText() ? chunk.withText(stripped(chunk.text())) : chunk);
        }
        if (frame.quotes()) {
            chunks.add(new Chunk("”", outer, Chunk.Origin.CLOSE_QUOTE, Chunk.NOBODY));
        }
        if (!frame.suffix().isEmpty()) {
            chunks.add(Chunk.affix(frame.suffix(), outer));
        }
        return chunks;
    }

    /** Words of the style in their frame; none when there are no words. */
    public static List<Chunk> words(Frame frame, String words, TextStyle outer, String language) {
        return words.isEmpty() ? List.of()
                : aroundWords(frame, List.of(Chunk.content(words, frame.formatting().applyTo(outer))), outer, language);
    }

    /** Without the periods that end words: {@code Phys. Rev. -> Phys Rev}, {@code Bloomberg.com} as it is. */
    static String stripped(String text) {
        StringBuilder stripped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean inside = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
            if (text.charAt(i) != '.' || inside) {
                stripped.append(text.charAt(i));
            }
        }
        return stripped.toString();
    }
}

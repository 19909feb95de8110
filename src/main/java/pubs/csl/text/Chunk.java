package pubs.csl.text;

import java.util.ArrayList;
import java.util.List;
import pubs.model.StyledText;
import pubs.model.TextStyle;

/**
 * A stretch of a reference on its way to styled text.
 *
 * @param origin      where the text comes from, which decides what may be merged into what
 * @param contributor identity of the person whose name this is part of, or {@link #NOBODY}
 */
public record Chunk(String text, TextStyle style, Origin origin, int contributor) {
    public static final int NOBODY = -1;

    /** Where a chunk comes from. */
    public enum Origin {
        /** The item, or words of the style in the place of text. */
        CONTENT,
        /** A prefix, suffix or delimiter of the style. */
        AFFIX,
        OPEN_QUOTE, CLOSE_QUOTE,
        /** The number that the style gives the entry, with what the style puts around it. */
        LABEL,
        /** The beginning of a block; the text is the name of its placement, and no text. */
        BLOCK_START,
        BLOCK_END
    }

    public static Chunk affix(String text, TextStyle style) {
        return new Chunk(text, style, Origin.AFFIX, NOBODY);
    }

    public static Chunk content(String text, TextStyle style) {
        return new Chunk(text, style, Origin.CONTENT, NOBODY);
    }

    public Chunk withText(String other) {
        return other.equals(text) ? this : new Chunk(other, style, origin, contributor);
    }

    public Chunk withStyle(TextStyle other) {
        return new Chunk(text, other, origin, contributor);
    }

    public Chunk withOrigin(Origin other) {
        return new Chunk(text, style, other, contributor);
    }

    /** Whether this is text of the reference, and no border of a block. */
    public boolean isText() {
        return origin != Origin.BLOCK_START && origin != Origin.BLOCK_END;
    }

    /** The characters of some chunks. */
    public static String plain(List<Chunk> chunks) {
        StringBuilder text = new StringBuilder();
        for (Chunk chunk : chunks) {
            if (chunk.isText()) {
                text.append(chunk.text());
            }
        }
        return text.toString();
    }

    /**
     * A text of the item in a surrounding style. What the text emphasises within the same emphasis is set back, as
     * typesetters do: a title in italics within italics is upright.
     */
    public static List<Chunk> of(StyledText text, TextStyle outer) {
        List<Chunk> chunks = new ArrayList<>(text.runs().size());
        for (StyledText.Run run : text.runs()) {
            TextStyle own = run.style();
            int flipped = own.bits() & outer.bits() & FLIPPING;
            TextStyle style = new TextStyle((own.bits() | outer.bits()) & ~flipped, own.math(),
                    own.link().isEmpty() ? outer.link() : own.link());
            chunks.add(content(run.text(), style));
        }
        return chunks;
    }

    private static final int FLIPPING = bit(TextStyle.Look.ITALIC) | bit(TextStyle.Look.BOLD)
            | bit(TextStyle.Look.SMALL_CAPS);

    private static int bit(TextStyle.Look look) {
        return 1 << look.ordinal();
    }
}

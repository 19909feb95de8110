package pubs.bibtex;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/**
 * Whether an entry is well-formed: JBibTeX's grammar has the say.
 *
 * <p>It is given one entry at a time, and of that the shape alone: names are one letter, text in delimiters is empty, the
 * white space is what it insists on. So it never meets what it refuses against BibTeX ({@code @article(key,}, letters beyond
 * ASCII, {@code \\{}}), and as most entries of a library share a few shapes, it is asked only once for each.
 *
 * <p>Not thread-safe.
 */
final class EntryGrammar {
    private static final int MOST_SHAPES = 4096;
    private static final int LONGEST_SHAPE = 4096;

    private final Map<String, Boolean> known = new HashMap<>();
    private final BibTeXParser parser = newParser();

    /** Whether an entry of this shape is well-formed. */
    boolean accepts(String shape) {
        Boolean verdict = known.get(shape);
        if (verdict == null) {
            verdict = parses(shape);
            if (known.size() < MOST_SHAPES && shape.length() <= LONGEST_SHAPE) {
                known.put(shape, verdict);
            }
        }
        return verdict;
    }

    private boolean parses(String shape) {
        try {
            return parser.parse(new StringReader(shape)).getEntries().size() == 1;
        } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
            return false;
        }
    }

    private static BibTeXParser newParser() {
        try {
            return new BibTeXParser() {
                @Override
                public void checkStringResolution(Key key, BibTeXString string) {
                    // The reader says it, with a place.
                }

                @Override
                public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
                    // One entry at a time: the other one is never there.
                }
            };
        } catch (ParseException | TokenMgrException e) {
            throw new IllegalStateException("JBibTeX refuses the empty text", e);
        }
    }
}

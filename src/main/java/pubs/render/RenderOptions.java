package pubs.render;

/**
 * What a writer is asked for beside the list.
 *
 * @param standalone   whether to write a whole document
 * @param title        of the list or document; empty for none in a part, and for a general one in a document
 * @param headingLevel of section titles, 1 to 6; 0 for a plain line
 * @param latex        what LaTeX is given
 */
public record RenderOptions(boolean standalone, String title, int headingLevel, LatexForm latex) {

    /** How much of a list is left to the class of a LaTeX document. */
    public enum LatexForm {
        /** A list that looks as the style says, in environments that every class has. */
        LIST,
        /** The environment {@code thebibliography}, so that entries can be cited. */
        BIBITEM,
        /** {@code \item} after {@code \item}, for an environment of the document's own. */
        ITEMS,
        /** The keys alone: biblatex sets the entries from a {@code .bib} file. */
        BIBLATEX
    }
}

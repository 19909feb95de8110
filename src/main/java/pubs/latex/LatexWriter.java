package pubs.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pubs.model.StyledText;
import pubs.model.StyledText.Run;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/**
 * Writes Unicode styled text as LaTeX. Immutable. There are two kinds.
 *
 * <p>{@linkplain #forDocument() For a document}: compiles with pdfLaTeX (T1, UTF-8 input; {@code amsmath},
 * {@code amssymb}, and {@code hyperref} when there are links) and with LuaLaTeX. Letters that pdfLaTeX takes stay as they
 * are, other letters with accents become accent commands, mathematical and Greek characters
 * {@code \ensuremath{\alpha}}. A character for which T1 and these packages have nothing (Cyrillic, CJK, some
 * Vietnamese) stays as it is: the document then needs a Unicode engine or further font encodings, and
 * {@link #needsUnicodeEngine} tells. Protected case is not written; a link to anything but http, https and mailto is
 * dropped.
 *
 * <p>{@linkplain #forBibtex() For classic BibTeX}: what LaTeX has a command for becomes ASCII, in the braces that make it
 * one letter to BibTeX ({@code {\'e}}, {@code {\ss}}, {@code {\cyra}}), and protected case becomes braces
 * ({@code {ICML}}). A character without a command (CJK) stays as it is. Braces of the result are balanced.
 *
 * <p>Both: formulas are written from their source once when it is harmless ({@code $x^2$}), else from their readable
 * form. The owner is bold; a mark is written as the characters it is ({@code *}). A straight apostrophe becomes a
 * typographic one, control characters vanish, and a few characters are written as something near (the table
 * {@code substitutes.txt}: ligatures, special hyphens and spaces, small digits). But for that, {@link LatexReader} reads
 * back what was written.
 */
public final class LatexWriter {
    private static final LatexWriter DOCUMENT = new LatexWriter(false);
    private static final LatexWriter BIBTEX = new LatexWriter(true);

    private final boolean bibtex;
    private final CharacterWriter characters;

    private LatexWriter(boolean bibtex) {
        this.bibtex = bibtex;
        this.characters = new CharacterWriter(bibtex);
    }

    /** The writer for documents. */
    public static LatexWriter forDocument() {
        return DOCUMENT;
    }

    /** The writer for {@code .bib} files of classic BibTeX. */
    public static LatexWriter forBibtex() {
        return BIBTEX;
    }

    /** A text without looks as LaTeX. {@code R&D 50% – α} is {@code R\&D 50\% -- \ensuremath{\alpha}}. */
    public String escape(String text) {
        return write(StyledText.of(text));
    }

    /** A styled text as LaTeX. An italic α is {@code \textit{\ensuremath{\alpha}}}. */
    public String write(StyledText text) {
        LatexOutput out = new LatexOutput(characters);
        List<Run> runs = text.runs();
        for (int i = 0; i < runs.size(); i++) {
            String source = runs.get(i).style().math();
            int last = i;
            while (!source.isEmpty() && last + 1 < runs.size() && runs.get(last + 1).style().math().equals(source)) {
                last++;
            }
            if (!source.isEmpty() && FormulaCheck.isHarmless(source)) {
                out.setOpen(openings(runs.get(i).style(), true));
                out.formula(source);
            } else {
                for (Run run : runs.subList(i, last + 1)) {
                    out.setOpen(openings(run.style(), false));
                    out.text(run.text(), run.style().has(Look.MONOSPACE));
                }
            }
            i = last;
        }
        return out.finish();
    }

    /** Whether a character is left as it is in a document although pdfLaTeX with T1 does not take it. */
    public static boolean needsUnicodeEngine(int codePoint) {
        if (codePoint < 0x80 || CharacterWriter.isUtf8Letter(codePoint)) {
            return false;
        }
        String written = DOCUMENT.characters.write(codePoint, false);
        if (!written.equals(Character.toString(codePoint))) {
            return written.codePoints().anyMatch(LatexWriter::isBeyondPdfLatex);
        }
        return isBeyondPdfLatex(codePoint);
    }

    private static boolean isBeyondPdfLatex(int codePoint) {
        Optional<Symbol> symbol = codePoint < 0x80 ? Optional.empty() : Symbols.ofCharacter(codePoint);
        return codePoint >= 0x80 && !CharacterWriter.isUtf8Letter(codePoint)
                && (symbol.isEmpty() || symbol.get().writing() == Writing.UNICODE);
    }

    /** What is opened for a style, from the outside in. A formula has its own italics, scripts and fonts. */
    private List<String> openings(TextStyle style, boolean formula) {
        List<String> openings = new ArrayList<>(4);
        if (!style.link().isEmpty() && LinkTarget.isSafe(style.link())) {
            openings.add("\\href{" + LinkTarget.escape(style.link()) + "}{");
        }
        add(openings, style.has(Look.OWNER) || style.has(Look.BOLD) && !formula, "\\textbf{");
        add(openings, style.has(Look.ITALIC) && !formula, "\\textit{");
        add(openings, style.has(Look.SMALL_CAPS) && !formula, "\\textsc{");
        add(openings, style.has(Look.UNDERLINE), "\\underline{");
        add(openings, style.has(Look.MONOSPACE) && !formula, "\\texttt{");
        add(openings, style.has(Look.SUPERSCRIPT) && !formula, "\\textsuperscript{");
        add(openings, style.has(Look.SUBSCRIPT) && !formula, "\\textsubscript{");
        add(openings, style.has(Look.PROTECTED) && bibtex, "{");
        return openings;
    }

    private static void add(List<String> openings, boolean wanted, String opening) {
        if (wanted) {
            openings.add(opening);
        }
    }
}

package pubs.latex;

import java.util.ArrayList;
import java.util.List;
import pubs.model.StyledText;
import pubs.model.StyledText.Run;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/**
 * Writes Unicode styled text as LaTeX. There are two kinds.
 *
 * <p>For a document ({@link #write}, {@link #escape}): compiles with pdfLaTeX (T1, UTF-8 input; {@code amsmath},
 * {@code amssymb}) and with LuaLaTeX, after {@link #PREAMBLE}. Letters that pdfLaTeX takes stay as they are, other letters
 * with accents become accent commands, mathematical and Greek characters {@code \ensuremath{\alpha}}. A character for
 * which T1 and these packages have nothing (CJK, some Vietnamese) goes into {@code \pubschar{…}}: the Unicode engines
 * print it, pdfLaTeX a question mark and a warning that names LuaLaTeX; {@link #needsUnicodeEngine} tells which. Cyrillic
 * goes into {@code \pubscyrillic{…}}, which pdfLaTeX prints too where the document loads the font encoding T2A; a Greek letter
 * that TeX has no command for, as it looks Latin, stands in {@code \pubsgreek{Α}{\mathrm{A}}} beside its formula. Protected
 * case is not written; a link to anything but http, https and mailto is dropped.
 *
 * <p>For classic BibTeX ({@link #bibtex(StyledText)}): what LaTeX has a command for becomes ASCII, in the braces that
 * make it one letter to BibTeX ({@code {\'e}}, {@code {\ss}}, {@code {\cyra}}), and protected case becomes braces
 * ({@code {ICML}}). A character without a command (CJK) stays as it is. Braces of the result are balanced.
 *
 * <p>Both: formulas are written from their source once when it is harmless ({@code $x^2$}), else from their readable
 * form. The owner is bold; a mark is raised, but for {@code *}, which stands high by itself. A straight
 * apostrophe becomes a typographic one, control characters vanish, and a few characters are written as something near
 * (the table {@code substitutes.txt}: ligatures, special hyphens and spaces, small digits). But for that,
 * {@link LatexReader} reads back what was written.
 */
public final class LatexWriter {
    /** What a document has to define before the text; harmless to repeat. */
    public static final String PREAMBLE = """
            \\DeclareRobustCommand{\\pubsmissing}[1]{?\\PackageWarning{pubs}{#1}}
            \\providecommand{\\pubschar}[1]{\\ifdefined\\Uchar #1\\else
              \\pubsmissing{pdfLaTeX lacks letters of this text, use LuaLaTeX}\\fi}
            \\providecommand{\\pubscyrillic}[1]{\\ifdefined\\Uchar #1\\else
              \\ifcsname T@T2A\\endcsname {\\fontencoding{T2A}\\selectfont #1}\\else
              \\pubsmissing{Cyrillic needs LuaLaTeX, or \\string\\usepackage[T2A,T1]{fontenc}}\\fi\\fi}
            \\providecommand{\\pubsgreek}[2]{\\ensuremath{#2}}
            \\providecommand{\\href}[2]{#2}
            """;

    private static final LatexWriter DOCUMENT = new LatexWriter(false);
    private static final LatexWriter BIBTEX = new LatexWriter(true);

    private final boolean bibtex;
    private final CharacterWriter characters;

    private LatexWriter(boolean bibtex) {
        this.bibtex = bibtex;
        this.characters = new CharacterWriter(bibtex);
    }

    /** A styled text for a document. An italic α is {@code \textit{\ensuremath{\alpha}}}. */
    public static String write(StyledText text) {
        return DOCUMENT.styled(text);
    }

    /** A text without looks for a document. {@code R&D 50% – α} is {@code R\&D 50\% -- \ensuremath{\alpha}}. */
    public static String escape(String text) {
        return DOCUMENT.styled(StyledText.of(text));
    }

    /** A styled text for a field of classic BibTeX. A protected Été is <code>{{\'E}t{\'e}}</code>. */
    public static String bibtex(StyledText text) {
        return BIBTEX.styled(text);
    }

    /** A text without looks for a field of classic BibTeX. {@code Łódź} is <code>{\L}{\'o}d{\'z}</code>. */
    public static String bibtex(String text) {
        return BIBTEX.styled(StyledText.of(text));
    }

    /**
     * An address as the first argument of {@code \href}, also within another argument: what TeX would act on is
     * shielded or percent-encoded. {@code https://x.org/a_b#c%20d} is {@code https://x.org/a_b\#c\%20d}.
     */
    public static String url(String address) {
        return LinkTarget.escape(address);
    }

    private String styled(StyledText text) {
        LatexOutput out = new LatexOutput(characters);
        List<Run> runs = text.runs();
        for (int i = 0; i < runs.size(); i++) {
            String source = runs.get(i).style().math();
            int last = i;
            while (!source.isEmpty() && last + 1 < runs.size() && runs.get(last + 1).style().math().equals(source)) {
                last++;
            }
            if (!source.isEmpty() && FormulaCheck.isHarmless(source) && (!bibtex || isBalancedToBibtex(source))) {
                out.setOpen(openings(runs.get(i), true));
                out.formula(source);
            } else {
                for (Run run : runs.subList(i, last + 1)) {
                    out.setOpen(openings(run, false));
                    boolean monospace = run.style().has(Look.MONOSPACE);
                    out.text(run.text(), monospace, !bibtex && (monospace || !run.style().link().isEmpty()));
                }
            }
            i = last;
        }
        return out.finish();
    }

    /** Whether a text written for a document has letters that Latin fonts lack. */
    public static boolean hasOtherScripts(String latex) {
        return latex.contains(CharacterWriter.BEYOND) || hasCyrillic(latex);
    }

    /** Whether a text written for a document has Cyrillic letters. */
    public static boolean hasCyrillic(String latex) {
        return latex.contains(CharacterWriter.CYRILLIC);
    }

    /** Whether pdfLaTeX with T1 alone has nothing for a character, so that it prints a question mark. */
    public static boolean needsUnicodeEngine(int codePoint) {
        return codePoint >= 0x80 && !CharacterWriter.opening(DOCUMENT.characters.write(codePoint, false)).isEmpty();
    }

    /** BibTeX counts the braces of {@code \{} too. */
    private static boolean isBalancedToBibtex(String source) {
        int depth = 0;
        for (int i = 0; i < source.length() && depth >= 0; i++) {
            depth += source.charAt(i) == '{' ? 1 : source.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    /** What is opened for a style, from the outside in. A formula has its own italics, scripts and fonts. */
    private List<String> openings(Run run, boolean formula) {
        TextStyle style = run.style();
        List<String> openings = new ArrayList<>(4);
        if (!style.link().isEmpty() && LinkTarget.isSafe(style.link())) {
            openings.add("\\href{" + LinkTarget.escape(style.link()) + "}{");
        }
        add(openings, style.has(Look.OWNER) || style.has(Look.BOLD) && !formula, "\\textbf{");
        add(openings, style.has(Look.ITALIC) && !formula, "\\textit{");
        add(openings, style.has(Look.SMALL_CAPS) && !formula, "\\textsc{");
        add(openings, style.has(Look.UNDERLINE), "\\underline{");
        add(openings, style.has(Look.MONOSPACE) && !formula, "\\texttt{");
        add(openings, (style.has(Look.SUPERSCRIPT) || isLowMark(run)) && !formula, "\\textsuperscript{");
        add(openings, style.has(Look.SUBSCRIPT) && !formula, "\\textsubscript{");
        add(openings, style.has(Look.PROTECTED) && bibtex, "{");
        return openings;
    }

    private static boolean isLowMark(Run run) {
        return run.style().has(Look.MARK) && run.text().codePoints().anyMatch(c -> c != '*');
    }

    private static void add(List<String> openings, boolean wanted, String opening) {
        if (wanted) {
            openings.add(opening);
        }
    }
}

package pubs.latex;

import java.util.function.Consumer;
import pubs.model.StyledText;

/**
 * Reads LaTeX text, such as the value of a BibTeX field, into Unicode styled text.
 *
 * <p>What it knows stands in the tables {@code symbols.txt}, {@code accents.txt} and {@code commands.txt} of this
 * package. What it does not know stays visible as written, its arguments read as text. The result is composed (NFC).
 * No input is an error: a brace or dollar without a partner is a character. {@code %} is a character too, for BibTeX
 * fields have no comments. Time is linear in the length; groups nested deeper than a hundred are read as if their
 * braces were not there.
 *
 * <p>Case. Braces protect what they hold: {@code {ICML}}, {@code {B}ayes}. Two kinds do not. A group that begins with a
 * backslash and stands in no other is BibTeX's <i>special character</i> and changes case as its letter does:
 * {@code {\'E}cole} (BibTeXing, section 4; {@code {{\'E}}cole} protects). And braces that hold the argument of a command
 * belong to the command: {@code \emph{Abc}}, as biber and pandoc have it (BibTeX itself protects them); groups within
 * them protect. Formulas, unknown commands and names like {@code \TeX} are always protected.
 *
 * <p>Formulas. Each run has the source of its formula and a readable form: {@code $x^2$} is an italic x and a raised 2,
 * both with the source {@code x^2}. {@code \ensuremath} around a single symbol is that symbol as text.
 *
 * <p>Links. {@code \}{@code url} and {@code \href} link to http, https and mailto; other addresses are shown or
 * dropped, and reported.
 */
public final class LatexReader {
    /** Hears of unknown commands and says nothing; a class, for a lambda costs at the start. */
    private static final class Silent implements Consumer<String> {
        @Override
        public void accept(String command) { }
    }

    private LatexReader() {}

    /**
     * The text of a piece of LaTeX. {@code Erd{\H o}s's \emph{Book}} is Erdős’s and an italic Book.
     */
    public static StyledText read(String latex) {
        // Most texts are plain; they set nothing up.
        return isPlain(latex) ? StyledText.of(latex) : read(latex, new Silent());
    }

    /**
     * The text of a piece of LaTeX.
     *
     * @param unknown is told each command that is not known ({@code \foo}), or could not be used, once for each time
     *                it stands there
     */
    public static StyledText read(String latex, Consumer<String> unknown) {
        if (isPlain(latex)) {
            return StyledText.of(latex);
        }
        LatexTokens tokens = new LatexTokens(latex);
        StyledBuffer out = new StyledBuffer();
        TextParser parser = new TextParser(tokens, out, unknown);
        parser.read(0, latex.length(), parser.style());
        return out.build();
    }

    /** The characters of the text alone. {@code {\"U}ber $x^2$} is {@code Über x2}. */
    public static String plain(String latex) {
        return isPlain(latex) ? latex : read(latex).plain();
    }

    /** Whether a text is the same in LaTeX and in Unicode; most are, and they cost no table. */
    private static boolean isPlain(String latex) {
        char before = 'x';
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            switch (c) {
                case '\\', '{', '}', '$', '~', '\'', '`', '<', '\t', '\n', '\r', '\f' -> {
                    return false;
                }
                case '-', ' ' -> {
                    if (before == c) {
                        return false;
                    }
                }
                default -> {
                    if (c >= '\u0300') {
                        return false;
                    }
                }
            }
            before = c;
        }
        return true;
    }
}

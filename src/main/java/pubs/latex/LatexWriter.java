package pubs.latex;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pubs.model.StyledText;
import pubs.model.StyledText.Run;
import pubs.model.TextStyle;
import pubs.model.TextStyle.Look;

/**
 * Styled text to LaTeX that pdfLaTeX (with T1 and UTF-8) and the Unicode engines compile. Text is escaped; a formula is
 * passed on only if all its commands are harmless. The other direction, by the same table, is {@link LatexReader}.
 *
 * <p>{@code 100% of α} is {@code 100\% of \ensuremath{\alpha}}. A character that pdfLaTeX cannot print goes out as {@code
 * \pubschar{…}}, which {@link #PREAMBLE} defines: the Unicode engines print it, pdfLaTeX prints a question mark.
 */
public final class LatexWriter {
    /** What the text needs to be defined; harmless to repeat. */
    public static final String PREAMBLE = "\\providecommand{\\pubschar}[1]{\\ifdefined\\Uchar #1\\else ?\\fi}\n"
            + "\\providecommand{\\href}[2]{#2}\n";

    /** Commands a formula of an entry may have beside symbols. Nothing here reads, writes, defines or loops. */
    private static final Set<String> FORMULA = Set.of("frac", "sqrt", "mathbb", "mathcal", "mathrm", "mathbf", "mathit",
            "mathsf", "mathtt", "mathfrak", "mathscr", "text", "textrm", "textit", "textbf", "hat", "bar", "tilde", "vec",
            "dot", "ddot", "overline", "underline", "left", "right", "operatorname", "log", "ln", "exp", "sin", "cos", "tan",
            "max", "min", "sup", "inf", "lim", "big", "Big", "bigl", "bigr", "quad", "qquad", "cdot", "ldots", "cdots",
            "prime", "dagger", "widehat", "widetilde", "binom", "tfrac", "dfrac", "ensuremath", "bmod", "pmod", "mod", "det",
            "dim", "ker", "arg", "gcd", "Pr", "limits", "nolimits", "displaystyle", "textstyle", "mathop", "mathrel",
            "mathbin", "boldsymbol", "bm", "star", "ast", "circ");

    private LatexWriter() {}

    /** The text with its looks as commands. */
    public static String write(StyledText text) {
        StringBuilder out = new StringBuilder();
        String link = "";
        String formula = "";
        for (Run run : text.runs()) {
            TextStyle style = run.style();
            if (!style.link().equals(link)) {
                out.append(link.isEmpty() ? "" : "}");
                link = style.link();
                out.append(link.isEmpty() ? "" : "\\href{" + url(link) + "}{");
            }
            boolean math = !style.math().isEmpty() && isHarmless(style.math());
            if (math && style.math().equals(formula)) {
                continue;
            }
            formula = math ? style.math() : "";
            if (math) {
                looks(out, "$" + style.math() + "$", style.without(Look.ITALIC).without(Look.SUPERSCRIPT)
                        .without(Look.SUBSCRIPT));
            } else {
                looks(out, style.has(Look.MONOSPACE) || !link.isEmpty() ? breakable(run.text()) : escape(run.text()), style);
            }
        }
        return out.append(link.isEmpty() ? "" : "}").toString();
    }

    /** Text as LaTeX prints it, character for character. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> character(out, c));
        return out.toString();
    }

    /** An address as the first argument of {@code \href}. */
    public static String url(String address) {
        StringBuilder out = new StringBuilder(address.length());
        address.codePoints().forEach(c -> {
            switch (c) {
                case '%', '#', '&', '_', '~', '^', '$' -> out.append(c == '~' || c == '^' ? encoded(c) : "\\" + (char) c);
                case '\\', '{', '}', ' ', '"', '<', '>', '`', '|' -> out.append(encoded(c));
                default -> out.appendCodePoint(c < 128 ? c : 'x');
            }
        });
        return out.toString();
    }

    private static String encoded(int c) {
        return "\\%" + Character.toUpperCase(Character.forDigit(c >> 4, 16))
                + Character.toUpperCase(Character.forDigit(c & 15, 16));
    }

    /** Addresses have no blanks: they may be broken after a slash. */
    private static String breakable(String text) {
        return escape(text).replace("/", "/\\allowbreak{}").replace("/\\allowbreak{}/", "//");
    }

    private static void looks(StringBuilder out, String text, TextStyle style) {
        StringBuilder end = new StringBuilder();
        command(out, end, style.has(Look.OWNER) || style.has(Look.BOLD), "\\textbf{");
        command(out, end, style.has(Look.ITALIC), "\\textit{");
        command(out, end, style.has(Look.SMALL_CAPS), "\\textsc{");
        command(out, end, style.has(Look.UNDERLINE), "\\underline{");
        command(out, end, style.has(Look.MONOSPACE), "\\texttt{");
        command(out, end, style.has(Look.SUPERSCRIPT) || style.has(Look.MARK), "\\textsuperscript{");
        command(out, end, style.has(Look.SUBSCRIPT), "\\textsubscript{");
        out.append(text).append(end);
    }

    private static void command(StringBuilder out, StringBuilder end, boolean has, String open) {
        if (has) {
            out.append(open);
            end.append('}');
        }
    }

    private static void character(StringBuilder out, int c) {
        if (c < 128) {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{', '}', '$', '&', '#', '%', '_' -> out.append('\\').append((char) c);
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '<' -> out.append("\\textless{}");
                case '>' -> out.append("\\textgreater{}");
                case '|' -> out.append("\\textbar{}");
                case '"' -> out.append("\\textquotedbl{}");
                case '\'' -> out.append("\\textquotesingle{}");
                case '`' -> out.append("\\textasciigrave{}");
                default -> out.append((char) c);
            }
            return;
        }
        switch (c) {
            // What the reader takes for ligatures is written as ligatures.
            case 0xA0 -> out.append('~');
            case '’' -> out.append('\'');
            case '‘' -> out.append('`');
            case '“' -> out.append("``");
            case '”' -> out.append("''");
            case '–' -> out.append("--");
            case '—' -> out.append("---");
            default -> beyondAscii(out, c);
        }
    }

    private static void beyondAscii(StringBuilder out, int c) {
        Optional<Symbol> symbol = Symbols.ofCharacter(c);
        if (symbol.isPresent()) {
            symbol(out, c, symbol.get());
        } else if (c < 0x180 && Character.isLetter(c)) {
            // Latin-1 and Latin Extended-A are set up for T1.
            out.appendCodePoint(c);
        } else {
            accented(out, c);
        }
    }

    private static void symbol(StringBuilder out, int c, Symbol symbol) {
        switch (symbol.writing()) {
            case UTF8, UTF8MATH -> out.appendCodePoint(c);
            case TEXT -> out.append(symbol.command()).append("{}");
            case MATH -> out.append("\\ensuremath{").append(symbol.command()).append('}');
            default -> unicode(out, c);
        }
    }

    /** A letter that is not set up by itself, as accents over one that is. */
    private static void accented(StringBuilder out, int c) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        int base = parts.codePointAt(0);
        int[] marks = parts.substring(Character.charCount(base)).codePoints().toArray();
        boolean plain = base < 128 && Character.isLetter(base) && marks.length > 0;
        for (int mark : marks) {
            plain &= "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0327\u0328\u0331"
                    .indexOf(mark) >= 0 && Accents.ofMark(mark).isPresent();
        }
        if (!plain) {
            unicode(out, c);
            return;
        }
        for (int i = marks.length - 1; i >= 0; i--) {
            out.append(Accents.ofMark(marks[i]).orElseThrow().command()).append('{');
        }
        // An accent goes over the letter without its dot.
        boolean above = marks[0] < 0x0323;
        out.append(above && base == 'i' ? "\\i" : above && base == 'j' ? "\\j" : Character.toString(base))
                .append("}".repeat(marks.length));
    }

    private static void unicode(StringBuilder out, int c) {
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        out.append(mark ? "" : "\\pubschar{" + Character.toString(c) + "}");
    }

    /** Whether all commands of a formula are known to do nothing but print, and its braces are paired. */
    private static boolean isHarmless(String formula) {
        int depth = 0;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 || c == '$' || c == '%' || c == '#' || c == '&' || c == '~' && i > 0 && formula.charAt(i - 1) == '^'
                    || c > 126 || c < ' ' || c == '^' && i + 1 < formula.length() && formula.charAt(i + 1) == '^') {
                return false;
            }
            if (c == '\\') {
                int end = i + 1;
                while (end < formula.length() && Character.isLetter(formula.charAt(end))) {
                    end++;
                }
                String name = formula.substring(i + 1, end);
                boolean sign = name.isEmpty() && end < formula.length() && ",;:! |{}".indexOf(formula.charAt(end)) >= 0;
                boolean known = FORMULA.contains(name) || standard(name);
                if (!sign && !known) {
                    return false;
                }
                i = sign ? end : end - 1;
            }
        }
        return depth == 0;
    }

    /** Whether a command is a symbol of the table that needs no package. */
    private static boolean standard(String name) {
        return !name.isEmpty() && Symbols.ofCommand("\\" + name).filter(symbol -> List.of(Writing.MATH, Writing.UTF8MATH)
                .contains(symbol.writing()) && symbol.command().equals("\\" + name)).isPresent();
    }
}

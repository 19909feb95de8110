package pubs.latex;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes single characters, and letters with their marks, as LaTeX. Immutable. */
final class CharacterWriter {
    /** Opens what only a Unicode engine prints; see {@link LatexWriter#PREAMBLE}. */
    static final String BEYOND = "\\pubschar{";
    /** Opens what pdfLaTeX prints where the document has the font encoding T2A. */
    static final String CYRILLIC = "\\pubscyrillic{";

    private final boolean bibtex;

    /** @param bibtex whether everything outside ASCII becomes a command, in braces as BibTeX wants it */
    CharacterWriter(boolean bibtex) {
        this.bibtex = bibtex;
    }

    /**
     * A character as LaTeX; itself (for a document, in {@code \pubschar} or {@code \pubscyrillic}) when there is nothing.
     *
     * @param c         a code point
     * @param monospace whether it stands in a monospace font, which has no ligatures
     */
    String write(int c, boolean monospace) {
        if (c < 0x80) {
            return ascii(c);
        }
        if (c < 0xA0 && c != 0x85) {
            return "";
        }
        String typographic = typographic(c, monospace);
        if (!typographic.isEmpty()) {
            return typographic;
        }
        if (!bibtex && isUtf8Letter(c)) {
            return Character.toString(c);
        }
        if (!bibtex && !latinLooking(c).isEmpty()) {
            return greek(Character.toString(c), latinLooking(c));
        }
        Optional<Symbol> symbol = Symbols.ofCharacter(c);
        if (symbol.isPresent()) {
            return symbol(symbol.get());
        }
        Optional<String> substitute = Substitutes.of(c);
        if (substitute.isPresent()) {
            String latex = substitute.get();
            return bibtex && latex.startsWith("\\") ? "{" + latex + "}" : latex;
        }
        return marked(Character.toString(c)).orElseGet(() -> beyond(Character.toString(c)));
    }

    /** The Greek letters that TeX has no command for, as they look like Latin ones; empty for all others. */
    private static String latinLooking(int c) {
        int at = "ΑΒΕΖΗΙΚΜΝΟΡΤΧ".indexOf(c);
        return at >= 0 ? "\\mathrm{" + "ABEZHIKMNOPTX".charAt(at) + "}" : c == 'ο' ? "o" : "";
    }

    /** A letter with its combining marks, when LaTeX has them: a letter {@code x} with U+0302 is {@code \^{x}}. */
    Optional<String> marked(String cluster) {
        String parts = Normalizer.normalize(cluster, Normalizer.Form.NFD);
        int base = parts.codePointAt(0);
        int size = Character.charCount(base);
        if (parts.length() == size) {
            return Optional.empty();
        }
        Optional<Symbol> symbol = Symbols.ofCharacter(base);
        if (symbol.isPresent() && symbol.get().writing() == Writing.MATH) {
            return inFormula(symbol.get().command(), parts, size, this::ensured);
        }
        if (!bibtex && !latinLooking(base).isEmpty()) {
            return inFormula(latinLooking(base), parts, size, formula -> greek(cluster, formula));
        }
        return Character.isLetterOrDigit(base) ? inText(base, parts, size) : Optional.empty();
    }

    private Optional<String> inText(int base, String parts, int size) {
        StringBuilder below = new StringBuilder();
        StringBuilder above = new StringBuilder();
        for (int at = size; at < parts.length(); at = parts.offsetByCodePoints(at, 1)) {
            int mark = parts.codePointAt(at);
            Optional<Accent> accent = Accents.ofMark(mark);
            if (accent.isEmpty() || !bibtex && accent.get().kind() != Accent.Kind.T1) {
                return Optional.empty();
            }
            (isBelow(mark) ? below : above).appendCodePoint(mark);
        }
        boolean dotted = (base == 'i' || base == 'j') && above.length() > 0;
        String text = base < 0x80 ? (dotted ? "\\" : "") + (char) base : write(base, false);
        // What stands below goes around: TeX places an accent on a letter, not on a box.
        String marks = above.append(below).toString();
        for (int at = 0; at < marks.length(); at = marks.offsetByCodePoints(at, 1)) {
            String command = Accents.ofMark(marks.codePointAt(at)).orElseThrow().command();
            text = command + (needsNoBraces(command, text) ? text : "{" + text + "}");
        }
        return Optional.of(bibtex ? "{" + text + "}" : text);
    }

    /** {@code \'e} reads better than {@code \'{e}}; {@code \'{\i}}, {@code \c{c}} and {@code \'{\^e}} want theirs. */
    private static boolean needsNoBraces(String command, String inner) {
        return inner.length() == 1 && inner.charAt(0) < 0x80 && !LatexTokens.isLetter(command.charAt(1));
    }

    private Optional<String> inFormula(String base, String parts, int size, UnaryOperator<String> written) {
        String formula = base;
        for (int at = size; at < parts.length(); at = parts.offsetByCodePoints(at, 1)) {
            Optional<Accent> accent = Accents.ofMarkInFormula(parts.codePointAt(at));
            if (accent.isEmpty()) {
                return Optional.empty();
            }
            boolean not = accent.get().command().equals("\\not");
            formula = accent.get().command() + (not ? formula : "{" + formula + "}");
        }
        return Optional.of(written.apply(formula));
    }

    /** Marks below the letter; those above take the dot of i and j away. */
    private static boolean isBelow(int mark) {
        return mark >= 0x0316 && mark <= 0x0333 && mark != 0x031B;
    }

    private String ascii(int c) {
        return switch (c) {
            case '\\' -> command("\\textbackslash");
            case '~' -> command("\\textasciitilde");
            case '^' -> command("\\textasciicircum");
            case '|' -> command("\\textbar");
            case '<' -> command("\\textless");
            case '>' -> command("\\textgreater");
            case '`' -> command("\\textasciigrave");
            // BibTeX counts braces even after a backslash.
            case '{' -> bibtex ? "{\\textbraceleft}" : "\\{";
            case '}' -> bibtex ? "{\\textbraceright}" : "\\}";
            // Not every document that reads a .bib has T1, and BibTeX fields stand in braces.
            case '"' -> bibtex ? "\"" : "\\textquotedbl{}";
            case '$', '&', '#', '%', '_' -> "\\" + (char) c;
            case '\t', '\n', '\f', '\r' -> " ";
            default -> c < ' ' || c == 0x7F ? "" : Character.toString(c);
        };
    }

    private static String typographic(int c, boolean monospace) {
        return switch (c) {
            case 0x0085, 0x2028, 0x2029 -> " ";
            case 0x00A0 -> "~";
            case 0x00AD -> "\\-";
            case '–' -> monospace ? "\\textendash{}" : "--";
            case '—' -> monospace ? "\\textemdash{}" : "---";
            case '‘' -> "`";
            case '’' -> "'";
            case '“' -> "``";
            case '”' -> "''";
            default -> "";
        };
    }

    private String symbol(Symbol symbol) {
        return switch (symbol.writing()) {
            case UTF8 -> bibtex ? command(symbol.command()) : symbol.text();
            case UNICODE -> bibtex ? command(symbol.command()) : beyond(symbol.text());
            case UTF8MATH -> bibtex ? ensured(symbol.command()) : symbol.text();
            case MATH -> ensured(symbol.command());
            default -> command(symbol.command());
        };
    }

    /** A letter beside the formula that prints it. */
    private static String greek(String letter, String formula) {
        return "\\pubsgreek{" + letter + "}{" + formula + "}";
    }

    private String beyond(String character) {
        return bibtex ? character : (isInT2A(character.codePointAt(0)) ? CYRILLIC : BEYOND) + character + "}";
    }

    /** The command that opens something for some engines or encodings only; empty for all else. */
    static String opening(String latex) {
        return latex.startsWith(BEYOND) ? BEYOND : latex.startsWith(CYRILLIC) ? CYRILLIC : "";
    }

    /** The letters of Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian (LaTeX's {@code t2aenc.dfu}). */
    private static boolean isInT2A(int c) {
        return c > 0x0400 && c < 0x0460 && c != 0x040D && c != 0x0450 && c != 0x045D || c == 0x0490 || c == 0x0491;
    }

    /** A command in text, so that what follows does not run into its name. */
    private String command(String name) {
        if (bibtex) {
            return "{" + name + "}";
        }
        return LatexTokens.isLetter(name.charAt(name.length() - 1)) ? name + "{}" : name;
    }

    private String ensured(String formula) {
        return bibtex ? "{\\ensuremath{" + formula + "}}" : "\\ensuremath{" + formula + "}";
    }

    /**
     * Letters that pdfLaTeX takes as UTF-8 in T1: Latin-1 and Latin Extended-A but for a few, and the Romanian letters
     * with a comma. Measured with pdfTeX 1.40.24.
     */
    static boolean isUtf8Letter(int c) {
        return switch (c) {
            case 0x00AD, 0x0126, 0x0127, 0x0138, 0x013F, 0x0140, 0x0149, 0x0166, 0x0167 -> false;
            default -> c >= 0x00A1 && c <= 0x017E || c >= 0x0218 && c <= 0x021B;
        };
    }
}

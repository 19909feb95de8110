package pubs.csl.text;

import java.util.ArrayList;
import java.util.List;
import pubs.csl.style.CslLocale;

/**
 * Quotation marks in the manner of a language: those of the style and the straight ones of the texts, outer and inner in
 * turn. Curly ones of a text stay, unless they stand within a quotation; apostrophes are curly (CSL 1.0.2, "Quotes").
 */
final class Quotation {
    private final String open;
    private final String close;
    private final String openInner;
    private final String closeInner;
    /** Straight where the language of the style has straight marks. */
    private final String apostrophe;
    private int depth;
    /** How many of the open quotations are single ones of a text, so that an apostrophe may close one. */
    private int single;
    private char before = ' ';
    /** The mark within another quotation that the last text ends with, if it does. */
    private String closed = "";

    private Quotation(CslLocale locale) {
        open = or(locale.term("open-quote", "long", false), "“");
        close = or(locale.term("close-quote", "long", false), "”");
        openInner = or(locale.term("open-inner-quote", "long", false), "‘");
        closeInner = or(locale.term("close-inner-quote", "long", false), "’");
        apostrophe = closeInner.equals("'") ? "'" : "’";
    }

    static List<Chunk> apply(List<Chunk> chunks, CslLocale locale) {
        Quotation quotation = new Quotation(locale);
        List<Chunk> done = new ArrayList<>(chunks.size());
        for (Chunk chunk : chunks) {
            quotation.closed = "";
            Chunk written = chunk.isText() ? chunk.withText(quotation.chunk(chunk)) : chunk;
            // A mark that closes at the end of a text is told from an apostrophe here and nowhere else.
            int end = written.text().length() - quotation.closed.length();
            if (quotation.closed.isEmpty() || end <= 0) {
                done.add(written);
            } else {
                done.add(written.withText(written.text().substring(0, end)));
                done.add(written.withText(quotation.closed).withOrigin(Chunk.Origin.CLOSE_QUOTE));
            }
        }
        return done;
    }

    private static String or(String term, String otherwise) {
        return term.isEmpty() ? otherwise : term;
    }

    private String chunk(Chunk chunk) {
        String written = switch (chunk.origin()) {
            case OPEN_QUOTE -> opening();
            case CLOSE_QUOTE -> closing();
            default -> chunk.style().math().isEmpty() && chunk.style().link().isEmpty() && hasQuote(chunk.text())
                    ? text(chunk.text()) : chunk.text();
        };
        before = written.isEmpty() ? before : written.charAt(written.length() - 1);
        return written;
    }

    private static boolean hasQuote(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\"'“”‘’".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String text(String text) {
        StringBuilder written = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char previous = i == 0 ? before : text.charAt(i - 1);
            boolean opens = Character.isWhitespace(previous) || Character.isSpaceChar(previous)
                    || "([{“‘-–—/«".indexOf(previous) >= 0 || i == 0 && depth == 0;
            boolean last = i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
            switch (c) {
                case '“' -> written.append(depth == 0 ? "“" : opening());
                case '”' -> written.append(depth == 0 ? "”" : closing());
                case '"' -> written.append(opens && !last ? opening() : depth > 0 ? closing() : "”");
                case '‘' -> written.append(depth == 0 ? "‘" : openSingle());
                case '\'' -> written.append(opens && !last && closedLater(text, i) ? openSingle() : apostrophe(text, i));
                case '’' -> written.append(apostrophe(text, i));
                default -> {
                    closed = "";
                    written.append(c);
                }
            }
        }
        return written.toString();
    }

    /** A single mark that opens has one that closes: at the end of a word, and before the next one that opens. */
    private static boolean closedLater(String text, int at) {
        for (int i = at + 2; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' && !Character.isWhitespace(text.charAt(i - 1))) {
                return i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            }
        }
        return false;
    }

    private String openSingle() {
        single++;
        return opening();
    }

    private String apostrophe(String text, int at) {
        boolean inside = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (single > 0 && !inside && depth > 0) {
            single--;
            return closing();
        }
        closed = "";
        return apostrophe;
    }

    private String opening() {
        closed = "";
        return depth++ % 2 == 0 ? open : openInner;
    }

    private String closing() {
        depth = Math.max(0, depth - 1);
        closed = depth == 0 ? "" : depth % 2 == 0 ? close : closeInner;
        return depth % 2 == 0 ? close : closeInner;
    }
}

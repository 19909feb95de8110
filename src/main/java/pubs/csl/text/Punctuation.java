package pubs.csl.text;

import java.util.ArrayList;
import java.util.List;
import pubs.csl.style.CslLocale;

/**
 * What happens where the texts of an item and the affixes of a style meet: no mark or blank twice, no full stop after a
 * question mark, points and commas inside closing quotation marks where the language has them there. Only what a style
 * puts in gives way; the texts of the item keep their marks.
 */
public final class Punctuation {
    private static final String MARKS = ".,;:!?";

    private final boolean inQuote;
    private final List<Chunk> done;

    private Punctuation(boolean inQuote, int size) {
        this.inQuote = inQuote;
        this.done = new ArrayList<>(size);
    }

    public static List<Chunk> apply(List<Chunk> chunks, CslLocale locale) {
        Punctuation punctuation = new Punctuation(locale.punctuationInQuote(), chunks.size());
        for (Chunk chunk : Quotation.apply(chunks, locale)) {
            punctuation.add(chunk);
        }
        punctuation.trimEnd();
        punctuation.done.replaceAll(chunk -> chunk.isText() ? chunk.withText(NarrowSpaces.of(chunk, locale)) : chunk);
        return punctuation.done;
    }

    private void add(Chunk chunk) {
        if (!chunk.isText() || chunk.origin() == Chunk.Origin.LABEL) {
            if (!chunk.isText()) {
                trimEnd();
            }
            done.add(chunk);
            return;
        }
        String text = chunk.text();
        if (chunk.origin() == Chunk.Origin.AFFIX) {
            text = merge(text);
        }
        if (text.isEmpty()) {
            return;
        }
        char last = lastChar(done.size() - 1);
        if (text.charAt(0) == ' ' && (last == ' ' || last == 0)) {
            text = text.substring(1);
        }
        if (!text.isEmpty()) {
            done.add(chunk.withText(text));
        }
    }

    /** What is left of an affix when its first marks have been taken up by what stands before it. */
    private String merge(String affix) {
        int from = 0;
        if (!affix.isEmpty() && MARKS.indexOf(affix.charAt(0)) >= 0) {
            closeGap(affix.charAt(0));
        }
        while (from < affix.length() && MARKS.indexOf(affix.charAt(from)) >= 0) {
            char next = affix.charAt(from);
            int at = beforeQuotes();
            char last = lastChar(at);
            if (last == 0) {
                return affix.substring(from);
            }
            if (swallows(last, next)) {
                from++;
            } else if (at < done.size() - 1 && inQuote && next != ';' && next != ':') {
                append(at, next);
                from++;
            } else if ((last == ':' || last == ';') && (next == '!' || next == '?')) {
                String text = done.get(at).text();
                done.set(at, done.get(at).withText(text.substring(0, text.length() - 1) + next));
                from++;
            } else {
                break;
            }
        }
        return affix.substring(from);
    }

    /**
     * What a style puts between two parts, when the second one is missing: {@code ". "} before {@code "."} is a full stop
     * and no more, and {@code ", "} gives way.
     */
    private void closeGap(char next) {
        int at = done.size() - 1;
        if (lastChar(at) != ' ' || done.get(at).origin() != Chunk.Origin.AFFIX) {
            return;
        }
        String text = done.get(at).text().stripTrailing();
        if (text.isEmpty() || MARKS.indexOf(text.charAt(text.length() - 1)) < 0) {
            return;
        }
        boolean givesWay = text.endsWith(",") || text.endsWith(";") || text.endsWith(":");
        text = givesWay && next != ',' ? text.substring(0, text.length() - 1) : text;
        if (text.isEmpty()) {
            done.remove(at);
        } else {
            done.set(at, done.get(at).withText(text));
        }
    }

    /** Whether a mark disappears behind another. */
    private static boolean swallows(char last, char next) {
        return last == next
                || next == '.' && (last == '!' || last == '?' || last == ':' || last == ';' || last == '…')
                || next == ':' && (last == '!' || last == '?' || last == ';');
    }

    /** A mark that moves into a quotation has the look of its closing mark: it is no part of a superscript or a formula. */
    private void append(int at, char mark) {
        done.add(at + 1, Chunk.affix(String.valueOf(mark), done.get(at + 1).style()));
    }

    /** The last chunk that is not a closing quotation mark; one that is part of a text is cut off to be one. */
    private int beforeQuotes() {
        int at = done.size() - 1;
        while (at >= 0) {
            Chunk chunk = done.get(at);
            if (chunk.origin() == Chunk.Origin.CLOSE_QUOTE) {
                at--;
                continue;
            }
            String text = chunk.text();
            if (chunk.origin() == Chunk.Origin.CONTENT && text.endsWith("”")) {
                done.remove(at);
                if (text.length() > 1) {
                    done.add(at++, chunk.withText(text.substring(0, text.length() - 1)));
                }
                done.add(at, chunk.withText("”").withOrigin(Chunk.Origin.CLOSE_QUOTE));
                continue;
            }
            break;
        }
        return at;
    }

    /** The last character up to a chunk; 0 at the beginning of the text or of a block. */
    private char lastChar(int at) {
        if (at < 0 || !done.get(at).isText() || done.get(at).origin() == Chunk.Origin.LABEL) {
            return 0;
        }
        String text = done.get(at).text();
        return text.charAt(text.length() - 1);
    }

    private void trimEnd() {
        while (!done.isEmpty()) {
            int at = done.size() - 1;
            Chunk chunk = done.get(at);
            if (!chunk.isText() || chunk.origin() == Chunk.Origin.LABEL) {
                return;
            }
            String kept = chunk.text().stripTrailing();
            if (!kept.isEmpty()) {
                done.set(at, chunk.withText(kept));
                return;
            }
            done.remove(at);
        }
    }
}

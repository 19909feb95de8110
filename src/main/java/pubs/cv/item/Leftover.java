package pubs.cv.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of an item that nothing has taken, without the marks and the words that only join the parts of a reference. */
final class Leftover {
    private static final Pattern BETWEEN = Pattern.compile("[\\n\\u0001.,;()\\[\\]|]+(?=\\s|$|[\\u0001(\\[])|[\\n\\u0001]+");
    private static final Pattern AROUND = Pattern.compile("^[\\s.,;:!()\\[\\]|“”„«»《》「」『』\"'–—/·•=-]+|[\\s.,;:()\\[\\]|“”„«»《》「」『』\"/·•–—-]+$");
    private static final Pattern PAGES = Pattern.compile("[Ee]?\\d{3,9}");
    static final Pattern PLACE = Pattern.compile(ReferenceWords.named("place") + "(?:,\\s" + ReferenceWords.named("country") + ")?");
    private static final Pattern JOINING = Pattern.compile("in|en|dans|and|pp?|vol|no|nos|eds?|the|at|on|by|&|to|in:|published|online|available|link|art|doi|preprint|series|und|de|et|n\\.d|of|from|abs|arxiv");

    private Leftover() {}

    /** A piece, and where it stands. */
    record Piece(String text, int start, int end) {
        /** Whether no more than a mark, or a word that joins, parts it from the one before. */
        boolean goesOn(Piece before, String rest) {
            return rest.substring(before.end(), start).chars().noneMatch(c -> "\u0001\n()[]|".indexOf(c) >= 0);
        }

        /** The two as they stand. */
        Piece upTo(Piece next, String rest) {
            return new Piece(rest.substring(start, next.end()), start, next.end());
        }
    }

    /** @param rest the text in which what was taken already is U+0001 */
    static List<Piece> pieces(String rest) {
        List<Piece> pieces = new ArrayList<>();
        Matcher between = BETWEEN.matcher(rest);
        int start = 0;
        for (boolean more = true; more;) {
            more = between.find();
            String text = bare(rest.substring(start, more ? between.start() : rest.length()));
            if (text.codePoints().anyMatch(Character::isLetterOrDigit) && !isJoining(text)) {
                int at = rest.indexOf(text, start);
                pieces.add(new Piece(text, at, at + text.length()));
            }
            start = more ? between.end() : start;
        }
        return pieces;
    }

    /**
     * Gives the pieces that are left: publisher and place where they look like it, all others as what has no place.
     *
     * @param unplaced has what had none before, and takes these
     */
    static void take(Rest rest, String title, Map<String, String> fields, List<String> unplaced, BiConsumer<String, String> put) {
        Piece last = null;
        for (Piece piece : pieces(rest.text())) {
            String text = piece.text();
            if (placed(text, fields, put) || text.equals(title) || text.equals(fields.get("year")) || text.equals(fields.get("series"))) {
                last = null;
                continue;
            }
            boolean goesOn = last != null && piece.goesOn(last, rest.text());
            // What stands together stays together, with its own marks.
            last = goesOn ? last.upTo(piece, rest.text()) : piece;
            if (goesOn) {
                unplaced.remove(unplaced.size() - 1);
            }
            unplaced.add(Pieces.closed(last.text()));
        }
        if (!unplaced.isEmpty()) {
            fields.put("unplaced", String.join(", ", unplaced));
        }
    }

    /** Gives a piece to a field that it looks like: pages, or publisher and place. @return whether there is one */
    static boolean placed(String text, Map<String, String> fields, BiConsumer<String, String> put) {
        if (PAGES.matcher(text).matches() && !Forms.isYear(text) && fields.containsKey("volume") && !fields.containsKey("pages")) {
            put.accept("pages", text);
            return true;
        }
        if (PLACE.matcher(text).matches() && !fields.containsKey("address")) {
            put.accept("address", text);
            return true;
        }
        if (!Publishers.isOne(text)) {
            return false;
        }
        int colon = text.indexOf(": ");
        if (colon > 0 && colon < 40) {
            put.accept("address", text.substring(0, colon));
            put.accept("publisher", text.substring(colon + 2));
        } else {
            put.accept(fields.containsKey("publisher") ? "organization" : "publisher", text);
        }
        return true;
    }

    /** Whether a piece is nothing but a word between the parts of a reference. */
    static boolean isJoining(String piece) {
        return JOINING.matcher(bare(piece).toLowerCase(Locale.ROOT)).matches();
    }

    /** A piece without the marks around it. */
    static String bare(String piece) {
        return AROUND.matcher(piece).replaceAll("").strip();
    }
}

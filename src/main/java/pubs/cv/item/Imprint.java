package pubs.cv.item;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where and by whom a book was published: {@code Berlin: A Publisher 1987}, {@code Paris, A Publisher, 2022}. */
final class Imprint {
    private static final String PLACE = ReferenceWords.named("place");
    private static final String PLACES = "(?=\\p{Lu})(?:" + PLACE + "(?:(?:,\\s|/|\\s?[–-]\\s?|\\s?[·•]\\s|\\su\\.\\s?a\\.|\\s(?:and|und|et|y|e|u\\.)\\s)" + PLACE + "){0,4})";
    private static final String COUNTRY = "(?:,\\s(?:(?-i:\\p{Lu}{2}),\\s)?(?:" + ReferenceWords.named("country") + "|(?-i:\\p{Lu}{2}))(?!\\p{L}))?";
    private static final String BEFORE = "(?=\\p{L})(?:^|(?<=[.,;:(\\n\\u0001]\\s|[(\\n\\u0001]))";
    /** What is no more the name of a publisher. */
    private static final String PUBLISHER = "(" + ReferenceWords.named("publisher") + "(?=\\s?[.,;(\\u0001\\n]|$)|(?=[^.,;:()\\[\\]\\u0001\\n]{0,60}\\p{L})[^.,;:()\\[\\]\\u0001\\n]{2,100}(?!\\p{L})(?:\\.(?:-\\p{L}|(?<=(?<!\\p{L})\\p{L}{1,5}\\.)[ \u00A0]?\\p{Lu}|[ \u00A0](?=[\\p{Ll}&])(?!(?:doi|isbn|https?)(?!\\p{L})))[^.,;:()\\[\\]\\u0001\\n]{1,60}){0,3}(?:,\\s(?:Inc|Ltd|LLC)\\.?)?)";
    private static final String YEAR = "[,.]?\\s?\\(?[\\u0001]";

    /** {@code Sun Hill, ID}: no place that is known, but for its state. */
    private static final String TOWN = "(?=\\p{Lu})[\\p{L}.-]{3,20}+(?: \\p{Lu}[\\p{L}.-]{2,20}+){0,2}+(?=,\\s(?:\\p{Lu}{2}|" + ReferenceWords.named("country") + "|" + PLACE + "):)";
    private static final Pattern COLON = Pattern.compile(BEFORE + "((?:" + PLACES + "|" + TOWN + ")" + COUNTRY + ")\\s?:\\s" + PUBLISHER);
    private static final Pattern PLACE_FIRST = Pattern.compile(BEFORE + "(" + PLACES + "),\\s(?!(?:" + ReferenceWords.named("country") + "|(?-i:\\p{Lu}{2}))(?!\\p{L}))" + PUBLISHER + "(?=,\\s?\\u0001)");
    private static final Pattern PLACE_LAST = Pattern.compile(BEFORE + PUBLISHER + ",\\s(" + PLACES + COUNTRY + ")(?=" + YEAR + ")");
    private static final Pattern ALONE = Pattern.compile(BEFORE + "(" + PLACES + COUNTRY + ")(?=" + YEAR + ")");

    /** {@code Meeting in Sun Hill, ID}: a place of which the state or the country is known. */
    private static final Pattern IN_PLACE = Pattern.compile("(?<=[\\p{L}\\d)])\\sin\\s((?:\\p{Lu}[\\p{L}'’.-]{1,20}+\\s){0,2}\\p{Lu}[\\p{L}'’-]{2,20},\\s(?:"
            + ReferenceWords.named("code") + "|" + ReferenceWords.named("country") + "|\\p{Lu}{2})(?!\\p{L}))(?=\\s?[,.;(\\u0001\\n]|$)");
    /** {@code , Nantes (France)}: a place of which the country is in parentheses. */
    private static final Pattern CITY = Pattern.compile("(?<=,\\s)(?=\\p{Lu})((?:(?:\\p{Lu}[\\p{L}'’.-]{1,20}+|de|du|di|del|la|le|am|der|sur|upon) ){0,4}\\p{Lu}[\\p{L}'’-]{1,20}\\s\\((?:" + ReferenceWords.named("country") + "|" + ReferenceWords.named("code") + "|UK|USA|UAE)\\))");
    private static final Pattern MEETING = Pattern.compile("(?<![\\p{L}])" + ReferenceWords.any("meeting") + "(?![\\p{L}])");
    private static final Pattern BOOK = Pattern.compile("(?<![\\p{L}])" + ReferenceWords.any("in") + "\\s?:?\\s?$");

    /** {@code Ann Poe (eds.), }: the name of the book is still to come. */
    private static final Pattern EDITORS = Pattern.compile("\\(" + ReferenceWords.any("editors") + "\\)[,:]?\\s?$");

    private Imprint() {}

    /**
     * Takes the place and the publisher.
     *
     * @param rest   the text in which what was taken already is U+0001, the year too
     * @param from   where authors and title end
     * @param inBook whether the item says before these in which book it stands, so that a name before a place is that of the publisher
     */
    static void take(Rest rest, int from, boolean inBook, BiConsumer<String, String> fields) {
        String text = rest.text();
        Matcher colon = COLON.matcher(text);
        if (Search.next(colon, text, from)) {
            put(rest, colon, 1, 2, fields);
            return;
        }
        Matcher first = PLACE_FIRST.matcher(text);
        if (Search.next(first, text, from)) {
            put(rest, first, 1, 2, fields);
            return;
        }
        Matcher last = PLACE_LAST.matcher(text);
        if (Search.next(last, text, from) && (inBook && hasBook(text, last.start(1)) && !hasMeeting(text, from, last.start(1)) && last.group(1).indexOf(". ") < 0 || Publishers.isOne(last.group(1)) && !hasMeeting(text, last.start(1), last.end(1)))) {
            put(rest, last, 2, 1, fields);
            return;
        }
        Matcher city = CITY.matcher(text);
        if (Search.next(city, text, from)) {
            fields.accept("address", city.group(1));
            rest.take(city.start(1), city.end(1));
            return;
        }
        Matcher met = IN_PLACE.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (met.find() && hasMeeting(text, from, met.start())) {
            fields.accept("address", met.group(1));
            rest.take(met.start(), met.end());
            return;
        }
        Matcher alone = ALONE.matcher(text);
        if (Search.next(alone, text, from)) {
            fields.accept("address", alone.group(1));
            // "Leipzig 2012" is where a book appeared, "Leipzig, 2012" as likely where people met.
            fields.accept("imprint", inBook && text.charAt(alone.end(1)) == ' ' ? "yes" : "");
            rest.take(alone.start(1), alone.end(1));
        }
    }

    /** Whether the name of the book stands before an offset, so that what follows is none. */
    private static boolean hasBook(String text, int before) {
        int at = before - 1;
        while (at >= 0 && " .,;:()".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at > 0 && text.charAt(at) != Rest.TAKEN && !BOOK.matcher(text).region(Math.max(0, at - 8), before).find()
                && !EDITORS.matcher(text).region(Math.max(0, at - 14), before).find();
    }

    /** Whether a meeting stands before an offset: between its name and where it was is the rest of the name rather than a publisher. */
    private static boolean hasMeeting(String text, int from, int before) {
        return MEETING.matcher(text).region(from, before).useTransparentBounds(true).find();
    }

    private static void put(Rest rest, Matcher found, int place, int publisher, BiConsumer<String, String> fields) {
        fields.accept("address", found.group(place));
        fields.accept("publisher", found.group(publisher).strip());
        rest.take(found.start(), found.end());
    }
}

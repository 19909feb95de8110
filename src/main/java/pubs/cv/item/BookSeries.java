package pubs.cv.item;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.venue.KnownVenue;
import pubs.cv.venue.VenueCatalog;
import pubs.cv.venue.VenueKind;

/** The series that a book or proceedings are a volume of: {@code LNCS 77}, {@code PMLR 235:100-120}, {@code (Advances in Botany 9)}. */
final class BookSeries {
    private static final String NUMBER = ",?\\s(?:" + ReferenceWords.any("volume") + "\\s?|" + ReferenceWords.any("number") + "\\s?)?(\\d{1,5})(?!\\s?\\(\\d|[\\d/])";
    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\d])(\\p{Lu}[\\p{L}&-]{1,20}(?:\\s[\\p{L}&-]{1,20}){0,8}?)" + NUMBER + "(?::\\s?(\\d{1,5}\\s?[–-]{1,2}\\s?\\d{1,5}))?");
    /** Behind the title of a book, with who printed it behind. */
    private static final Pattern BEHIND_TITLE = Pattern.compile("(?<=\\u0001\\s)\\((\\p{Lu}[^()\\d]{6,100}?)" + NUMBER + "\\)(?=[.,]\\s([^.,:;()\\u0001]{2,60})(?:[.,;:(]|\\s?$))");

    private BookSeries() {}

    /** Takes the first that the table knows, or that stands in parentheses behind a title. @param rest the text in which what was taken already is U+0001 */
    static void take(Rest rest, BiConsumer<String, String> put) {
        Optional<Matcher> behind = rest.find(BEHIND_TITLE, found -> !Forms.isYear(found.group(2)) && Publishers.isOne(found.group(3).strip()));
        if (behind.isPresent()) {
            say(rest, behind.get(), behind.get().group(1), put);
            return;
        }
        rest.find(NAMED, found -> !Forms.isYear(found.group(2)) && known(found.group(1)).isPresent()).ifPresent(found -> {
            put.accept("pages", Optional.ofNullable(found.group(3)).orElse(""));
            say(rest, found, known(found.group(1)).get().fullName(), put);
        });
    }

    /** {@code LNCS 7777, 1-9, 2010}: what names no other venue and has pages stands in the series, and is no book. */
    static void settle(Map<String, String> fields) {
        if (fields.containsKey("pages") && fields.containsKey("collection") && !fields.containsKey("collectionnumber") && fields.getOrDefault("container", "").isEmpty() && !fields.containsKey("series")) {
            fields.put("container", fields.remove("collection"));
            fields.put("in", "yes");
        }
    }

    private static void say(Rest rest, Matcher found, String name, BiConsumer<String, String> put) {
        put.accept("collection", name);
        put.accept("volume", found.group(2));
        rest.take(found.start(), found.end());
    }

    private static Optional<KnownVenue> known(String name) {
        return VenueCatalog.builtIn().find(name).filter(venue -> venue.kind() == VenueKind.SERIES);
    }
}

package pubs.cv.item;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.venue.VenueCatalog;

/** Takes the short name of a meeting that has its year in two digits: {@code ICML '25}, {@code AAAI-22}, {@code SC21}. */
final class ShortName {
    /** The year written to the name, with a hyphen or without; a sentence or a part of one, so that nothing of it is cut. */
    private static final Pattern GLUED = Pattern.compile("(?:^|(?<=[.,;(\\n\\u0001]\\s?|[\"”]\\s?|\\b[Ii]n\\s|\\b[Pp]roc\\.\\s|\\bof\\s|\\bthe\\s|\\b(?:IEEE|ACM|IFIP|USENIX)\\s))"
            + "(?=[\\p{L}/&-]{0,20}\\p{Lu}[\\p{L}/&-]{0,20}\\p{Lu})(\\p{Lu}[\\p{L}/&-]{0,20}\\p{L})-?([0-3]\\d)(?=\\s?[.,;:()\\n\\u0001]|\\s?$)");
    private static final Pattern INTRODUCED = Pattern.compile("(?:(?:\\b[Ii]n\\s)?\\b[Pp]roc(?:\\.|eedings)(?: of)?(?: the)?|\\b[Ii]n)\\s$");
    private static final Pattern INTRODUCTORY = Pattern.compile("^[Ii]n\\s");
    private static final Pattern INTRODUCTION = Pattern.compile("^(?:In|Proc\\.?|Proceedings of|Proceedings) ");
    /** Names of other things with a number. */
    private static final Set<String> OTHERS = Set.of("COVID", "SARS-CoV", "TR", "WP", "DP", "RR");
    private static final int NEXT_CENTURY = 60;

    private ShortName() {}

    /** The name with its year after an apostrophe, which is in the fields then; empty when there is none. @param put takes names of fields and values */
    static String take(Rest rest, BiConsumer<String, String> put) {
        Optional<Matcher> there = rest.find(Forms.SHORT_YEAR).or(() -> rest.find(GLUED, found -> isMeeting(rest, found)));
        if (there.isEmpty()) {
            return "";
        }
        Matcher found = there.get();
        // What a meeting was called by may have been printed years later.
        if (!Forms.YEAR_ALONE.matcher(rest.text()).region(found.end(), rest.length()).find()) {
            put.accept("year", year(found.group(2)));
        }
        String name = INTRODUCTION.matcher(found.group(1)).replaceAll("") + " '" + found.group(2);
        put.accept("series", name);
        boolean within = Forms.MEETING.matcher(rest.text()).region(found.end(), rest.length()).lookingAt() || rest.text().substring(0, found.start(1)).endsWith("Proceedings of the ");
        if (!within) {
            Matcher introduced = INTRODUCED.matcher(rest.text().substring(0, found.start()));
            int from = introduced.find() ? introduced.start() : found.start();
            String words = INTRODUCTORY.matcher(rest.text().substring(from, found.start())).replaceFirst("");
            boolean unknown = !words.isEmpty() && VenueCatalog.builtIn().find(name).isEmpty();
            // Of a meeting that nobody knows all is kept: "Proceedings of ICWD '17".
            put.accept("container", unknown ? words + name : "");
            rest.take(unknown ? from : found.start(), found.end());
        }
        return name;
    }

    /** Whether a number behind a name is its year: no other is said, and the name is that of a meeting, or is introduced as one. */
    private static boolean isMeeting(Rest rest, Matcher found) {
        if (OTHERS.contains(found.group(1))) {
            return false;
        }
        boolean agrees = rest.find(Forms.YEAR_ALONE).map(year -> year.group(1).equals(year(found.group(2)))).orElse(true);
        return agrees && (INTRODUCED.matcher(rest.text().substring(0, found.start())).find() || VenueCatalog.builtIn().find(found.group(1)).isPresent());
    }

    private static String year(String digits) {
        return String.valueOf(Integer.parseInt(digits) < NEXT_CENTURY ? 2000 + Integer.parseInt(digits) : 1900 + Integer.parseInt(digits));
    }
}

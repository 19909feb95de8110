package pubs.cv.item;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a work is. */
final class Status {
    /** All words for it. */
    static final String WORDS = "(?:" + ReferenceWords.any("under-review") + "|" + ReferenceWords.any("status") + ")";
    /** What stands between them and a venue. */
    static final String SENT_TO = "(?:at|in|with|" + ReferenceWords.any("sent-to") + ")";
    private static final Pattern UNDER_REVIEW = Pattern.compile(ReferenceWords.any("under-review"));
    /** {@code at A Journal}, {@code , A Journal}: to whom a paper was sent that is there already in a series of reports. */
    private static final Pattern SENT = Pattern.compile("(?:\\s" + SENT_TO + "\\s(?:the\\s)?|[,:]\\s|\\s[–—-]\\s)(?=\\p{Lu})[^\\d.,;()\\[\\]\\n\\u0001]{2,80}(?![^.,;()\\[\\]\\n\\u0001]{0,20}\\d)");

    /** {@code A sequel is under review}, behind the pages of what is in print: of another work. */
    static final Pattern OF_ANOTHER = Pattern.compile("(?<=[–-]\\d{1,6}\\.\\s|[–-]\\d{1,6}\\.\\s\\()(?!(?:Manuscript|Currently|Paper|Article|Version|Revis|Full|Book|Chapter|Status|In|To|Under|Accepted|Submitted|Now|Still|Also)\\p{L}*\\s)"
            + "\\p{Lu}\\p{Ll}{0,20}\\s(?:\\p{Ll}{2,20}\\s){0,4}" + WORDS + "(?=[.)])");

    private Status() {}

    /** Whether words for a status say more than the dialect has words for: {@code R&R}. */
    static boolean isMore(String words) {
        return UNDER_REVIEW.matcher(words).matches();
    }

    /** Gives a status; words that say more than one of the dialect are a note too. */
    static void read(Matcher found, Rest rest, BiConsumer<String, String> put) {
        boolean more = isMore(found.group(1));
        put.accept("pubstate", more ? "submitted" : found.group(1));
        Matcher sent = SENT.matcher(rest.text()).region(found.end(1), rest.length());
        boolean report = rest.find(Forms.REPORT, paper -> paper.group(2) != null).isPresent() && sent.lookingAt();
        if (report || more) {
            put.accept("note", found.group(1) + (report ? sent.group() : ""));
        }
        if (report) {
            rest.take(sent.start(), sent.end());
        }
    }
}

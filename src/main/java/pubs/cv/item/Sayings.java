package pubs.cv.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of a publication beside its reference: an award, a status, what a link of it is called. */
public final class Sayings {
    private static final Pattern AWARD_FIRST = Pattern.compile("(?:(?:" + Forms.AWARD.pattern() + ")(?:[\\s:.,|!–—-]+(?:awards?|finalists?|candidates?|nominees?|paper|presentation|talk|prize)\\b){0,3}[\\s:.,|!–—-]+)+");
    private static final Pattern KIND_OF_PAPER = Pattern.compile("(?i)(?:(?:invited|contributed|regular|short|full|long|work-in-progress|survey|position|review|research|industry|demo|tool|vision)(?: |$)){1,2}"
            + "(?:papers?|articles?|talks?|tracks?|contributions?|chapters?|abstracts?)?");

    private static final Pattern STATUS_FIRST = Pattern.compile(Status.WORDS + "\\.\\s+(?=[\\p{Lu}“\"])");

    private Sayings() {}

    /** Whether a link can be called so, {@code PDF}, {@code [Code]}; the name is no text of the item then. */
    public static boolean isLabel(String text) {
        return Forms.LABELS.matcher(text).matches();
    }

    /** The offset at which an award or a status is named first; -1 where none is. */
    public static int start(String text) {
        int award = start(Forms.AWARD, text);
        int status = start(Forms.STATUS, text);
        return award < 0 || status >= 0 && status < award ? status : award;
    }

    /** Whether a text begins with how far a work is, {@code Under review}, {@code To appear in}. */
    public static boolean isStatus(String text) {
        return start(Forms.STATUS, text) == 0;
    }

    /** The offset of the word behind an award that a text begins with, {@code Best Paper Award Finalist }; 0 where it begins with none. */
    public static int awardEnd(String text) {
        Matcher award = AWARD_FIRST.matcher(text);
        return award.lookingAt() ? award.end() : 0;
    }

    /** The offset of the item behind how far it is, {@code In press. A Title}; 0 where a text does not begin so. */
    public static int statusEnd(String text) {
        Matcher status = STATUS_FIRST.matcher(text);
        return status.lookingAt() ? status.end() : 0;
    }

    /** Whether a text says of what kind a paper is and no more, {@code Invited Paper}. */
    public static boolean isKindOfPaper(String text) {
        return KIND_OF_PAPER.matcher(text).matches();
    }

    private static int start(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.start() : -1;
    }
}

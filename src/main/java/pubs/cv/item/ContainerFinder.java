package pubs.cv.item;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.tagger.Label;
import pubs.cv.tagger.Span;
import pubs.model.TextStyle.Look;

/** Finds the venue in what authors, title, numbers and dates have left of an item. */
final class ContainerFinder {
    private static final String SHOWN = "(?:" + ReferenceWords.any("meeting-part") + "|" + ReferenceWords.any("given") + ")\\s";
    private static final String SAID = "(?:" + SHOWN + ")?(?:[Pp]ublished|[Aa]ppear(?:s|ed|ing)|[Pp]resented|[Gg]iven)\\s(?:in|at):?";
    private static final Pattern IN = Pattern.compile("(?:^|(?<=[.,;(\\n\\u0001”“»\"’])|(?<=[.,;(\\n\\u0001”“»\"’]\\s))(?:" + ReferenceWords.any("in")
            + "\\s?:|(?:In|in|" + SAID + "|To appear in|at|" + ReferenceWords.any("in") + "(?<=\\p{Ll})))\\s(?:(?:the)\\s)?(?=[\\p{Lu}“\"‘«„0-9\\u0001])");
    private static final String SKIP = " \u00A0.,;:·•()[]\u0001\n“”„«»《》「」『』\"'-–—|/";
    /** {@code (1378–1484)}: the time that a book is about. */
    static final String YEARS = "1\\d{3}\\s?[-–—]{1,3}\\s?(?:1\\d{3}|20[0-2]\\d)";
    private static final Pattern SPAN = Pattern.compile("\\s\\(" + YEARS + "\\)");
    private static final String STOPS =
            "\\u0001|\\n|\\.\\s(?=[\\u0001(])|\\.$|,\\s(?=\\u0001|(?:vol|pp|no|eds?|edited|Springer|IEEE\\b|ACM\\b|Elsevier|USENIX\\b|article|Article|art\\.|p\\.)\\b)|\\s\\((?!Part|" + YEARS + "\\))|;\\s|\\s?\\[|,\\s?$";
    /** {@code Nature. Invited}: how a remark behind a name begins, which no part of a shortened name does. */
    private static final String REMARK = "\\.\\s(?=\\p{Lu})(?=" + ReferenceWords.any("remark") + "(?!\\p{L}))";
    private static final Pattern SAYS_MORE = Pattern.compile(REMARK);
    /** Where a name ends when the place is known; else words with capitals behind a comma are likely that. */
    private static final Pattern STOP_BEHIND_PLACE = Pattern.compile(STOPS + "|" + REMARK);
    private static final Pattern STOP = Pattern.compile(STOPS + "|" + REMARK + "|,\\s(?=[A-Z][a-z]+,\\s[A-Z])|,\\s(?=[A-Z][a-z]+ ?[A-Z]?[a-z]*,?\\s?(?:\\u0001|$))");

    /** What a title in italics goes on with: {@code *Gardens*: of today}. */
    private static final Pattern SUBTITLE = Pattern.compile("\\s?:\\s\\p{Ll}[^.,;:()\\[\\]\\u0001\\n\\d]{3,120}(?=[.(\\u0001])");

    /** {@code Proc. 16th *Conference on Gardens*}: what stands in plain type before the name of a meeting. */
    private static final Pattern PROCEEDINGS = Pattern.compile("(?<!\\p{L})((?:Proc\\.|Proceedings)(?:\\s[^.,;:()\\[\\]\\u0001\\n“”]{1,70})?\\s)$");
    private static final int LONGEST_BEFORE = 90;

    /** {@code zum 70. Geburtstag}: no volume. */
    private static final Pattern ORDINAL = Pattern.compile("(?:\\s\\d{1,2})?\\.(?=\\s\\p{Lu}\\p{Ll})");

    /** What stands before the name of a venue and belongs to the sentence. */
    private static final Pattern LEADING = Pattern.compile("^(?:(?:" + SAID + "|[Ii]n:?)\\s(?:the (?=[\\p{Lu}\\d]))?)?(?:the (?=Proc))?");
    /** {@code Poster presented at the}: that says more than where, and stays for the note. */
    private static final Pattern POSTER = Pattern.compile(SHOWN + "(?:[Pp]resented|[Gg]iven)\\s(?:in|at):?\\s(?:the\\s)?");
    private static final Pattern TRAILING = Pattern.compile(",?\\s(?:vol|no|pp|in)\\.?$");
    private static final Pattern JOINING = Pattern.compile("(?i)et al|in|vol|no|pp|eds?");
    private static final String JOIN = "(?:on|of|for|and|der|des|für|de|du)";
    private static final Pattern JOINED = Pattern.compile("\\.?\\s" + JOIN + "\\s");
    private static final Pattern ENDS_JOINING = Pattern.compile("\\s(?:" + JOIN + "|the|&)$");
    /** Words of a name, with nothing between them and the next. */
    private static final Pattern WORDS = Pattern.compile("(?=[\\p{Lu}\\d])(?:[\\p{L}\\d&’'-]{1,30}\\.?\\s){1,8}");
    private static final Pattern SPECIAL = Pattern.compile("[,:.]?\\s\\(?[Ss]pecial [Ii]ssue\\b");
    private static final Pattern SHORTENED = Pattern.compile("\\p{L}\\.\\s[^.]*?(?<!\\p{L})\\p{Lu}\\p{L}{1,7}$");

    /** What a homepage says of a work in its own words. */
    private static final Pattern DESCRIPTION = Pattern.compile("(?i)(?:tl;?dr|abstract|summary|keywords?|overview|description)\\s?[:.–—-]");

    /** {@code Draft available upon request}. */
    private static final Pattern NO_VENUE = Pattern.compile(ReferenceWords.any("no-venue"));

    private static final double TRUST = 0.4;

    private ContainerFinder() {}

    /** @param in whether the word <i>In</i> stands before it */
    record Found(int start, int end, String text, boolean in) {
        static final Found NOTHING = new Found(0, 0, "", false);

        /** The same behind the word <i>In</i>. */
        Found introduced() {
            return new Found(start, end, text, end > start);
        }
    }

    /**
     * The venue behind an offset.
     *
     * @param rest   the text in which what was taken already is U+0001
     * @param placed whether the place of a book is among that
     */
    static Found find(ItemText item, Rest rest, int from, boolean placed) {
        String text = rest.text();
        Matcher in = IN.matcher(text).region(Math.min(from, text.length()), text.length()).useTransparentBounds(true);
        int inEnd = in.find() ? in.end() : -1;
        // What is in italics is the venue, unless it is a word or what "In" introduces stands before it.
        for (int i = item.next(from, Look.ITALIC); i < item.length(); i = item.next(item.runEnd(i, Look.ITALIC), Look.ITALIC)) {
            int end = item.runEnd(i, Look.ITALIC);
            Matcher more = SUBTITLE.matcher(text).region(end, text.length());
            end = more.lookingAt() ? more.end() : end;
            Matcher before = PROCEEDINGS.matcher(text).region(Math.max(from, i - LONGEST_BEFORE), i);
            Found found = trimmed(text, before.find() ? before.start(1) : i, end, inEnd >= 0 && inEnd <= i + 3);
            if (found.text().length() > 2 && found.text().chars().filter(Character::isLetter).count() > 2 && !JOINING.matcher(found.text()).matches()
                    && !DESCRIPTION.matcher(found.text()).lookingAt() && !isRemark(text, from, i, end) && !NO_VENUE.matcher(found.text()).matches()) {
                return found;
            }
        }
        Found written = inEnd >= 0 ? upToStop(text, inEnd, true, placed && text.lastIndexOf(':', inEnd) >= inEnd - 3) : upToStop(text, skipped(text, from), false, false);
        Optional<Found> tagged = item.tags().first(Label.CONTAINER, from).filter(span -> span.confidence() > TRUST)
                .map(span -> trimmed(text, Math.max(from, withJournal(text, span.start())), beforeRemark(text, span), inEnd >= 0 && span.start() >= inEnd - 4))
                .filter(found -> found.end() > found.start());
        boolean wordless = written.text().chars().filter(Character::isLetter).count() < 3;
        // The words know where a name ends; what "In" introduces is one all the same.
        boolean cut = tagged.filter(found -> goesOn(text, written, found)).isPresent();
        boolean elsewhere = tagged.isPresent() && inEnd >= 0 && !wordless && tagged.get().start() > written.end();
        boolean ordinal = tagged.filter(found -> written.end() > found.end() && endsInOrdinal(text, found.end())).isPresent();
        Found found = elsewhere || ordinal || cut ? written : tagged.orElse(written);
        return NO_VENUE.matcher(found.text()).matches() || found.end() > found.start() && isRemark(text, found.start(), found.start(), found.end()) ? Found.NOTHING : found;
    }

    /** {@code A Meeting, 2022. (*Featured*)}: whether italics in parentheses stand behind the name of a venue, or begin in a small letter. */
    private static boolean isRemark(String text, int from, int start, int end) {
        boolean inside = end > start && "([".indexOf(text.charAt(start)) >= 0 && ")]".indexOf(text.charAt(end - 1)) >= 0;
        boolean around = start > 0 && "([".indexOf(text.charAt(start - 1)) >= 0 && end < text.length() && ")]".indexOf(text.charAt(end)) >= 0;
        if (!inside && !around) {
            return false;
        }
        return text.substring(from, start).chars().filter(Character::isLetter).count() > 2 || text.substring(start, end).chars().noneMatch(c -> Character.isUpperCase(c) || Character.isIdeographic(c) || Character.isDigit(c));
    }

    /** Whether a name that was written out is more than the words say: {@code Int. Conf.| on Trees}, {@code A Book: |With a Subtitle}, {@code Phys. Rev. |D}. */
    private static boolean goesOn(String text, Found written, Found tagged) {
        // "Proceedings of the Royal Society| B"
        boolean letter = tagged.start() == written.start() && written.end() == tagged.end() + 2 && text.charAt(tagged.end()) == ' ' && Character.isUpperCase(text.charAt(tagged.end() + 1));
        boolean open = tagged.start() == written.start() && ENDS_JOINING.matcher(text).region(tagged.start(), tagged.end()).find();
        boolean span = tagged.start() == written.start() && SPAN.matcher(text).region(tagged.end(), Math.max(tagged.end(), written.end())).lookingAt();
        boolean front = letter || open || span || tagged.start() == written.start() && JOINED.matcher(text).region(tagged.end(), Math.max(tagged.end(), written.end())).lookingAt();
        boolean back = tagged.start() > written.start() && tagged.start() < written.end()
                && (text.startsWith(": ", tagged.start() - 2) || WORDS.matcher(text.substring(written.start(), tagged.start())).matches());
        // "44th DGPs/|DGPA Tagung"
        boolean slash = tagged.start() > written.start() && text.charAt(tagged.start() - 1) == '/' && WORDS.matcher(text.substring(written.start(), tagged.start()).replace('/', ' ')).matches();
        return written.end() >= tagged.end() && (front || back || slash);
    }

    /** {@code J. Fluid Mech.}, {@code Eur.Phys. J.}: the letter, or the word without a blank, before a name belongs to it. */
    private static int withJournal(String text, int start) {
        int word = start - 1;
        while (word > 0 && text.charAt(start - 1) == '.' && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        if (word < start - 1 && word >= 0 && Character.isUpperCase(text.charAt(word))) {
            return word;
        }
        return text.startsWith("J. ", start - 3) && (start == 3 || !Character.isLetterOrDigit(text.charAt(start - 4))) ? start - 3 : start;
    }

    private static int beforeRemark(String text, Span span) {
        Matcher remark = SAYS_MORE.matcher(text).region(span.start(), span.end());
        return remark.find() ? remark.start() : span.end();
    }

    private static boolean endsInOrdinal(String text, int end) {
        Matcher dot = ORDINAL.matcher(text).region(end, text.length());
        return dot.lookingAt() && Sentences.isOrdinal(text, dot.end() - 1);
    }

    private static int skipped(String text, int from) {
        int start = from;
        while (start < text.length() && SKIP.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    private static Found upToStop(String text, int start, boolean in, boolean placed) {
        int begin = start;
        while (begin < text.length() && SKIP.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        Matcher stop = (placed ? STOP_BEHIND_PLACE : STOP).matcher(text).region(Math.min(begin, text.length()), text.length());
        int end = stop.find() ? stop.start() : text.length();
        for (int dot = text.indexOf(". ", begin); dot > 0 && dot < end; dot = text.indexOf(". ", dot + 1)) {
            if (Character.isUpperCase(text.charAt(dot + 2)) && !isAbbreviated(text, begin, dot) && !Sentences.isOrdinal(text, dot)) {
                end = dot;
            }
        }
        return trimmed(text, begin, end, in);
    }

    /** Whether the word before a dot is a part of an abbreviated name such as {@code Phys. Rev. Lett.} */
    private static boolean isAbbreviated(String text, int begin, int dot) {
        int start = dot;
        while (start > begin && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot);
        return !word.isEmpty() && word.length() <= 9 && Character.isUpperCase(word.charAt(0))
                && !TitleWords.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a quotation mark at an offset closes one that was opened behind another word. */
    private static boolean isQuotation(String text, int from, int to) {
        int quote = to > from && to < text.length() ? Quotations.CLOSING.indexOf(text.charAt(to)) : -1;
        int open = quote < 0 ? -1 : text.lastIndexOf(" " + Quotations.OPENING.charAt(quote), to - 1);
        return open >= from && text.indexOf(text.charAt(to), open + 2) == to;
    }

    private static Found trimmed(String text, int start, int end, boolean in) {
        int from = start;
        int to = end;
        while (from < to && SKIP.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int gap = text.indexOf('\u0001', from);
        to = gap >= 0 && gap < to ? gap : to;
        Matcher special = SPECIAL.matcher(text).region(from, Math.max(from, to));
        to = special.find() && special.start() > from ? special.start() : to;
        while (to > from && (SKIP.indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        boolean open = to > from && to < text.length() && text.charAt(to) == ')' && text.substring(from, to).lastIndexOf('(') > text.substring(from, to).lastIndexOf(')');
        // The last word of "SIAM J. Imaging Sci." is as short as the others.
        boolean shortened = to > from && to < end && text.charAt(to) == '.' && SHORTENED.matcher(text).region(from, to).find();
        to = open || shortened || isQuotation(text, from, to) ? to + 1 : to;
        String found = text.substring(from, Math.max(from, to));
        String bare = TRAILING.matcher(LEADING.matcher(found).replaceAll("")).replaceAll("");
        Matcher shown = POSTER.matcher(found);
        from += shown.lookingAt() ? shown.end() : 0;
        // A year that is left is that of an impression, or of something else.
        return bare.isEmpty() || Forms.isYear(bare) ? Found.NOTHING : new Found(from, Math.max(from, to), bare, in || found.startsWith("In ") || found.startsWith("In:"));
    }
}

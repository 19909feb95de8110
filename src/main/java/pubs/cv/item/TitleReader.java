package pubs.cv.item;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pubs.cv.tagger.Label;
import pubs.cv.tagger.Span;
import pubs.model.TextStyle.Look;

/** Finds where the title of an item ends that begins at a given place. */
final class TitleReader {
    private static final Pattern CONTAINER = Pattern.compile("(?:^|[\\s,.])" + ReferenceWords.any("in") + "(?:\\s?:\\s|\\s(?=[A-Z“\"'‘]|(?:19|20)\\d\\d\\s|\\d{1,3}(?:st|nd|rd|th)\\s))");
    private static final Pattern VENUE = Pattern.compile(
            ",\\s(?=(?:in\\s|In\\s|Proc|Journal|J\\.|IEEE|ACM|arXiv|Trans|Conference|International|Annals|Physical|Nature|Science|Springer|PhD|Ph\\.D|Bachelor|Master|Doctoral|Diploma|Lecture|vol\\.?\\s|Tech))");
    private static final Pattern IN_EDITED = Pattern.compile(",\\s[Ii]n:\\s");
    /** {@code A Title (essay)}: what sort of text a work is. */
    static final Pattern SORT = Pattern.compile("\\s\\((" + ReferenceWords.any("sort") + ")\\)");
    /** What some styles put after the title of a book or a page. */
    private static final Pattern AFTER_TITLE = Pattern.compile(
            "\\s(?:\\((?:" + ReferenceWords.any("sort") + "|\\d{1,2}(?:st|nd|rd|th) ed\\.?|\\d{1,2}\\. Aufl\\.|pp?\\. [^)]{1,20}|Vols?\\. [^)]{1,20}|No\\. [^)]{1,30}|Version [^)]{1,20}|[^)]{0,30}(?:[Tt]hesis|[Dd]issertation)[^)]{0,40}|(?=\\p{Lu})[^)]{0,30}[Rr]eport[^)]{0,40})\\)"
                    + "|\\[(?:WWW [Dd]ocument|Online|Internet|[Dd]ata ?set|[A-Z]?[a-z]{4,12} presentation|Preprint|Computer software|[^\\]]{0,30}(?:[Tt]hesis|[Dd]issertation)[^\\]]{0,20})\\])$|\\s?" + Forms.KIND_LETTER.pattern() + "$");
    /** A journal with its volume after a comma. */
    private static final Pattern COMMA_JOURNAL = Pattern.compile(",\\s(?=\\p{Lu}[^,]{2,80}(?:\\s\\d{1,4}|,\\s(?!" + Forms.YEAR + "\\b)\\d{1,4}(?=\\s?[(,:]\\s?\\w))\\s?(?:\\(|no\\.|,|:))");
    /** Where words in small letters go on, no venue begins. */
    private static final Pattern SMALL_WORDS = Pattern.compile("\\s\\p{Ll}{1,20}\\s(?:\\p{Ll}{1,20}(?:[\\s.,]|$)|" + Forms.MONTH + "$)");
    /** {@code A Study | in 2023}, {@code Moving | by 2030: A Plan}. */
    private static final Pattern OF_YEAR = Pattern.compile("(?:\\s\\p{Ll}{1,8}){0,2}\\s" + Forms.YEAR + "s?(?:$|[:?!–—]|\\s\\p{Ll})");
    private static final Pattern YEAR_AT_END = Pattern.compile("(?:(?:\\s\\p{Ll}{1,8}){1,2}|(?<=\\s\\p{Ll}{1,8}))\\s" + Forms.YEAR + "s?(?=[.,]\\s)");
    /** {@code in Europe} and what names no meeting or book. */
    private static final Pattern IN_PLACE = Pattern.compile("\\sin\\s(?:the\\s)?(?!(?i:proc|conf|int|annual|symp|workshop|lecture|handbook|advances|ieee|acm)[\\p{L}.])\\p{Lu}[^.,;:()\\d]{2,60}");
    /** {@code in Chile}, {@code in COVID-19}: neither is a book. */
    private static final Pattern IN_COUNTRY = Pattern.compile("\\sin\\s(?:the\\s)?(?:" + ReferenceWords.named("country") + "|\\p{Lu}{3,8}-\\d{1,4})");
    /** {@code , A Journal, 5, 1-9}, {@code . J. Moss Sci. 5(3)}. */
    private static final Pattern NUMBERED = Pattern.compile("[.,]\\s\\p{Lu}(?:[^.,;:()\\d]|(?<=\\p{L})\\.(?=\\s\\p{Lu})){1,80},?\\s(?!" + Forms.YEAR + "\\b)\\d{1,4}\\s?(?:\\(|[,:]\\s?\\p{Alnum})");
    private static final Pattern ANOTHER_YEAR = Pattern.compile("(?<![:/.\\d-])\\b" + Forms.YEAR + "\\b|['’]\\d\\d\\b");
    /** What parentheses behind a title say of the form a work has. */
    private static final Pattern OF_EDITION = Pattern.compile("\\d.{0,10}(?i:éd|ed|aufl|vol)|(?i:translated|trans\\.|edited|report|thesis|dissertation|version|vols?\\.|no\\.|in \\p{L}+$)|,\\s(?i:eds?|trans?|hrsg|hg|editors?|translators?)\\b");
    /** {@code Parts| 2, 3 and 4}, {@code Rana arvalis| (Roe & Poe, 1842), from Bonn}: numbers that are counted up, and who named a species. */
    private static final String ENUMERATED = "\\s\\d{1,4},\\s(?:\\d{1,4},\\s){0,9}+(?:\\d{1,4}\\s)?(?:and|&|und|et|y|e)\\s\\d{1,4}(?!\\d)|\\s\\(\\p{Lu}[\\p{L}.& -]{1,50},\\s1[78]\\d\\d\\),\\s\\p{Ll}";
    /** {@code (2021). }: behind the year of a work, that of another is of its title. */
    private static final Pattern YEAR_BEFORE = Pattern.compile("\\(" + Forms.YEAR + "[a-z]?\\)\\.\\s$");
    private static final int LONGEST_YEAR = 9;
    /** {@code , North Sea, in 2021}, up to the end of the sentence. */
    private static final Pattern IN_TIME = Pattern.compile("(?:,\\s\\p{Lu}[\\p{L} -]{2,40})?,?\\s(?:in|since|before|after|during|from|until)\\s" + Forms.YEAR);
    /** {@code *, 4(2)}. */
    private static final Pattern VOLUME_BEHIND = Pattern.compile(",?\\s\\d");
    /** A colon, parentheses or a comma with a word in small letters behind them, which no venue begins with. */
    private static final Pattern MORE = Pattern.compile(":\\s(?!\\d|Proc|Vol|Bd\\.)|" + ENUMERATED + "|\\s\\([^()]{1,60}\\)\\s\\p{Ll}|(?:,|(?<=,))\\s(?!in\\b|to\\b|vol|pp?\\b|no\\b|eds?\\b|edited|submitted|accepted|under|forthcoming|arXiv|bioRxiv|published|presented|p\\.)\\p{Ll}{2,30}[\\s,]");
    private static final String WORD_OF_NAME = "[\\p{L}&-]";
    /** How far a work is, said behind its title, or behind the journal it was sent to. */
    private static final Pattern STATUS = Pattern.compile("[.?!]\\s(?=\\(?(?:[Ss]ubmitted (?:to|for)|[Ii]nvited (?:to|for)|[Uu]nder (?:review|revision)|[Tt]o appear|[Aa]ccepted (?:to|for|in|by|at)|[Ii]n press|[Ff]orthcoming)\\b)"
            + "|[.?!]\\s(?=\\(?(?:[Mm]anuscript\\s|[Cc]urrently\\s)?" + Status.WORDS + "(?:\\s" + Status.SENT_TO + "\\b|\\s?[.,:;(\\n]|\\s?$))"
            + "|[.?!]\\s(?=(?:\\p{Lu}{2,8}\\s)?(?i:working|discussion)\\s[Pp]aper\\s(?:[Nn]o\\.?\\s?)?[A-Z]{0,4}-?\\d)"
            + "|\\.\\s(?=\\p{Lu}" + WORD_OF_NAME + "{0,20}+(?:\\s(?:(?:of|and|the|for|in|&|de|der|und)|\\p{Lu}" + WORD_OF_NAME + "{0,20}+)(?![\\p{L}&-])){0,9}+(?:,\\s|\\s\\()" + Status.WORDS + "(?:[).,]|$))"
            + "|,\\s(?=" + Status.WORDS + "\\.?\\s?$)"
            + "|,\\s(?=(?:submitted to|invited to|to appear(?:\\sin|$)|accepted (?:to|for|in|by)|under review)(?!\\p{L}))");
    private static final Pattern YEAR = Pattern.compile("\\b" + Forms.YEAR + "\\b(?![–-]\\d)");
    private static final int IDEOGRAPHS = 0x2E80;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s:,-]+");
    /** Behind a title it is said who translated a work; no title begins with that. */
    private static final Pattern MADE_BY = Pattern.compile(Makers.BY);
    private static final int SHORTEST = 5;
    private static final double TRUST = 0.5;

    /** {@code [in preparation]}: what is said of a work, and no title. */
    private static final Pattern STATUS_ALONE = Pattern.compile("[(\\[]?(?:" + Status.WORDS + "|(?i:draft|preliminary|incomplete))[)\\]]?\\.?");

    private TitleReader() {}

    /** The title that quotation marks, a look or a link hold together. */
    static Optional<int[]> setOff(ItemText item, int start) {
        int quote = Quotations.OPENING.indexOf(item.at(start));
        if (quote >= 0) {
            int close = Quotations.closing(item, start, quote);
            if (close > 0 && !Quotations.goesOn(item, close)) {
                return Optional.of(trimmed(item, start + 1, close));
            }
        }
        for (Look look : new Look[] {Look.ITALIC, Look.BOLD}) {
            if (item.is(start, look) && !(look == Look.ITALIC && ItalicsInTitle.isBegun(item, start))) {
                int end = item.runEnd(start, look);
                String run = item.text().substring(start, end);
                // "*Moss rules*. *A Journal*": a short run of words is a title where a sentence ends with it.
                boolean sentence = look == Look.ITALIC && item.at(end) == '.' && run.indexOf('.') < 0 && run.indexOf(',') < 0;
                boolean whole = (end - start > 12 || sentence) && run.indexOf(' ') > 0;
                if ((whole || isOnly(item, look, start, end)) && (startsSentence(item, end) || item.at(end) == ' ' && item.is(end + 1, look))
                        || whole && look == Look.ITALIC && ItalicsInTitle.isBeforeContainer(item, end)) {
                    return Optional.of(trimmed(item, start, end));
                }
            }
        }
        if (!item.link(start).isEmpty()) {
            int end = start;
            while (end < item.length() && item.link(end).equals(item.link(start))) {
                end++;
            }
            if (end - start > 12) {
                return Optional.of(trimmed(item, start, end));
            }
        }
        return Optional.empty();
    }

    /** The title that begins at an offset. @param commas whether commas part what is said, so that one ends the title */
    static int[] title(ItemText item, int start, boolean commas) {
        Optional<int[]> setOff = setOff(item, start);
        if (setOff.isPresent()) {
            return setOff.get();
        }
        Optional<Integer> sure = TitleTail.ofReview(item, start).or(() -> TitleTail.sure(item, start, commas));
        if (sure.isPresent()) {
            return trimmed(item, start + (item.at(start) == '[' && TitleTail.isReview(item, start) ? 1 : 0), TitleTail.beforeVenue(item, start, sure.get()));
        }
        int end = commas ? commaEnd(item, start) : plainEnd(item, start);
        int line = item.text().indexOf('\n', start);
        int limit = ItalicsInTitle.behind(item, start, line < 0 ? item.length() : line);
        boolean ownLine = end == line && item.at(start - 1) == '\n';
        Optional<Span> tagged = item.tags().first(Label.TITLE, start).filter(span -> Math.abs(span.start() - start) <= 2 && !ownLine
                && span.confidence() > TRUST && span.end() <= limit + 2 && !(span.end() < end && (isOfTitle(item, span.end(), end) || isYearBefore(item, start) && isSentence(item, start, span.end(), end))));
        int said = tagged.map(span -> withParentheses(item, closed(item, start, mark(item, span.end())))).filter(at -> !goesOn(item, at, end, commas)).orElse(end);
        return trimmed(item, start, TitleTail.beforeVenue(item, start, withYear(item, said)));
    }

    /** The offset behind a year at the end of the sentence, which is not that of the work when another follows; else the offset itself. */
    private static int withYear(ItemText item, int end) {
        Matcher year = YEAR_AT_END.matcher(item.text()).region(end, item.length()).useTransparentBounds(true);
        return year.lookingAt() && ANOTHER_YEAR.matcher(item.text()).region(year.end(), item.length()).find() ? year.end() : end;
    }

    /** Whether the words up to the end of a sentence belong to the title that they stand behind: no venue and no date begins so. */
    private static boolean isOfTitle(ItemText item, int from, int end) {
        String words = item.text().substring(from, end);
        // No venue asks.
        boolean asked = words.indexOf('?') == words.length() - 1 && words.chars().noneMatch(c -> ".,;:".indexOf(c) >= 0) || item.at(end) == '?' && words.chars().noneMatch(c -> ".,;:?".indexOf(c) >= 0);
        // No word ends at a hyphen; and what has its journal in italics behind a full stop goes on up to that.
        boolean within = words.length() > 1 && Character.isLetterOrDigit(words.charAt(1)) && "-‐‑–/".indexOf(words.charAt(0)) >= 0;
        boolean before = item.at(end) == '.' && item.is(end + 2, Look.ITALIC) && words.chars().noneMatch(c -> ".,;:?!([“\"".indexOf(c) >= 0);
        // "Ponds in Europe, A Journal, 5, 1-9"
        boolean place = IN_PLACE.matcher(words).matches() && NUMBERED.matcher(item.text()).region(end, item.length()).lookingAt();
        return asked || within || before || place || IN_COUNTRY.matcher(words).matches() || SMALL_WORDS.matcher(words).lookingAt() || OF_YEAR.matcher(words).lookingAt() && ANOTHER_YEAR.matcher(item.text()).region(end, item.length()).find();
    }

    private static boolean isYearBefore(ItemText item, int start) {
        return YEAR_BEFORE.matcher(item.text()).region(Math.max(0, start - LONGEST_YEAR), start).find();
    }

    /** Whether all of a sentence behind the year is the title: a time ends it, or the journal follows in italics with its volume. */
    private static boolean isSentence(ItemText item, int start, int from, int end) {
        int journal = end + 2;
        boolean italics = item.at(end) == '.' && item.is(journal, Look.ITALIC) && !item.is(start, Look.ITALIC)
                && VOLUME_BEHIND.matcher(item.text()).region(item.runEnd(journal, Look.ITALIC), item.length()).lookingAt();
        return italics || item.at(end) == '.' && IN_TIME.matcher(item.text()).region(from, end).matches();
    }

    /** Whether a mark at an offset has the name of a journal with its volume behind it. */
    static boolean isNumberedAt(ItemText item, int at) {
        return NUMBERED.matcher(item.text()).region(Math.min(at, item.length()), item.length()).lookingAt();
    }

    /** The offset behind parentheses that stand at the end of a sentence; the offset itself when none do. */
    private static int withParentheses(ItemText item, int end) {
        int close = item.text().startsWith(" (", end) ? closing(item, end + 1) : -1;
        boolean last = close > 0 && (item.text().startsWith(". ", close + 1) || item.text().startsWith("., ", close + 1));
        return last && !Details.isVenueNote(item.text().substring(end + 2, close)) && !OF_EDITION.matcher(item.text()).region(end + 2, close).find() ? close + 1 : end;
    }

    /** The parenthesis that closes the one at an offset; -1 when none does. */
    private static int closing(ItemText item, int open) {
        int depth = 0;
        for (int i = open; i < item.length(); i++) {
            depth += item.at(i) == '(' ? 1 : item.at(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a sentence goes on behind an offset, so that its title does not end there: {@code rust, mould and blight}. */
    private static boolean goesOn(ItemText item, int at, int end, boolean commas) {
        Matcher more = MORE.matcher(item.text()).region(Math.min(at, item.length()), item.length()).useTransparentBounds(true);
        boolean comma = item.at(at) == ',' || item.at(at - 1) == ',';
        return at < end && more.lookingAt() && (!comma || !commas && ".?!".indexOf(item.at(end)) >= 0);
    }

    /** Whether a short run is the only one of its look and no word follows it: a name of a species in a title has its journal behind it. */
    private static boolean isOnly(ItemText item, Look look, int start, int end) {
        int i = end;
        while (i < item.length() && " \u00A0".indexOf(item.at(i)) >= 0) {
            i++;
        }
        return end - start > 2 && item.next(end, look) >= item.length() && (!Character.isLetter(item.at(i)) || ".?!".indexOf(item.at(end - 1)) >= 0);
    }

    /** Whether what follows a styled run is no more of its sentence. */
    private static boolean startsSentence(ItemText item, int end) {
        int i = end;
        while (item.at(i) == ' ') {
            i++;
        }
        char before = item.at(end - 1);
        return !Character.isLetterOrDigit(item.at(i)) || ".,?!".indexOf(before) >= 0 || Character.isUpperCase(item.at(i)) || item.at(i) == '\n' || Sentences.isAddress(item, i);
    }

    private static int commaEnd(ItemText item, int start) {
        int line = item.text().indexOf('\n', start);
        int limit = line < 0 ? item.length() : line;
        int italic = ItalicsInTitle.behind(item, start, limit);
        if (italic > start && italic < limit) {
            return plainEnd(item, start);
        }
        for (Pattern pattern : new Pattern[] {VENUE, COMMA_JOURNAL}) {
            Matcher found = pattern.matcher(item.text()).region(start, limit);
            if (found.find()) {
                return found.start();
            }
        }
        int end = plainEnd(item, start);
        int comma = item.text().indexOf(", ", start);
        boolean all = end == limit || end == limit - 1 && item.at(end) == '.';
        return all && comma > 0 && comma < limit ? comma : end;
    }

    private static int plainEnd(ItemText item, int start) {
        int line = item.text().indexOf('\n', start);
        int limit = line < 0 ? item.length() : line;
        int italic = ItalicsInTitle.behind(item, start, limit);
        int sentence = Sentences.end(item, start, italic);
        Matcher in = IN_EDITED.matcher(item.text()).region(start, Math.min(sentence, limit));
        if (in.find()) {
            return in.start();
        }
        if (sentence < italic) {
            // Up to a container in italics a title may have sentences of its own.
            int last = sentence;
            while (italic < limit && last < italic) {
                int next = Sentences.end(item, last + 1, italic);
                String rest = item.text().substring(last + 1, Math.min(next, italic)).strip();
                if (next >= italic || rest.startsWith("In ") || rest.startsWith("In:") || rest.startsWith("in ") || rest.length() < 4) {
                    break;
                }
                last = next;
            }
            return mark(item, last);
        }
        Matcher container = CONTAINER.matcher(item.text()).region(start, italic);
        if (italic < limit) {
            int end = italic;
            int found = -1;
            while (container.find()) {
                found = container.end() >= italic - 3 ? container.start() : found;
            }
            return found > 0 ? found : end;
        }
        Matcher venue = VENUE.matcher(item.text()).region(start, limit);
        return venue.find() ? venue.start() : limit;
    }

    /** A parenthesis that is opened in the title is closed in it. */
    private static int closed(ItemText item, int start, int end) {
        String title = item.text().substring(start, end);
        return item.at(end) == ')' && title.lastIndexOf('(') > title.lastIndexOf(')') ? end + 1 : end;
    }

    /** A question mark belongs to the title. */
    private static int mark(ItemText item, int end) {
        return item.at(end) == '?' || item.at(end) == '!' ? end + 1 : end;
    }

    static int[] trimmed(ItemText item, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && " \u00A0\u202F\"“".indexOf(item.at(from)) >= 0 && !closesWithin(item, from, to)) {
            from++;
        }
        Matcher status = STATUS.matcher(item.text()).region(Math.min(to, from + SHORTEST), to).useTransparentBounds(true);
        to = status.find() ? status.start() : to;
        to = Badges.before(item, from, beforeLabels(item, from, to));
        int address = item.text().indexOf(" http", from);
        to = address > from && address < to ? address : to;
        while (to > from && (" \u00A0\u202F.,;:([\n".indexOf(item.at(to - 1)) >= 0 || item.at(to - 2) == ' ' && (ItemReader.DASHES + "/").indexOf(item.at(to - 1)) >= 0) && !item.text().startsWith("...", to - 3)) {
            to--;
        }
        Matcher after = AFTER_TITLE.matcher(item.text()).region(from, to);
        return new int[] {from, after.find() ? after.start() : to};
    }

    /** {@code A Title [paper] [slides]}: the offset before the links at its end that are called what a link can be called. */
    private static int beforeLabels(ItemText item, int from, int to) {
        int end = to;
        for (int at = to; at > from; ) {
            while (at > from && " \u00A0|·,/[]()".indexOf(item.at(at - 1)) >= 0 && item.link(at - 1).isEmpty()) {
                at--;
            }
            int start = at;
            while (start > from && !item.link(at - 1).isEmpty() && item.link(start - 1).equals(item.link(at - 1))) {
                start--;
            }
            if (start == at || start == from || !Sayings.isLabel(item.text().substring(start, at).strip())) {
                return end;
            }
            at = start;
            end = start;
        }
        return end;
    }

    /** Whether a quotation mark is closed before the end of a title, so that it belongs to it. */
    private static boolean closesWithin(ItemText item, int from, int to) {
        int close = item.at(from) == '“' ? item.text().indexOf('”', from) : item.at(from) == '"' ? item.text().indexOf('"', from + 1) : -1;
        return close > from && close < to - 1;
    }

    static double score(ItemText item, int start, int end) {
        // A character of Chinese or a syllable of Hangul says as much as two or three letters.
        int length = end - start + (int) item.text().substring(start, end).codePoints().filter(c -> c >= IDEOGRAPHS).count();
        if (length < 3 || STATUS_ALONE.matcher(item.text()).region(start, end).matches() || MADE_BY.matcher(item.text()).region(start, item.length()).lookingAt()) {
            return -1;
        }
        String text = item.text().substring(start, end);
        double score = length < 10 ? -0.2 : length > 350 ? -0.5 : 0.3;
        boolean words = false;
        for (String word : BETWEEN_WORDS.split(text)) {
            words |= TitleWords.contains(word.toLowerCase(Locale.ROOT));
        }
        score += words ? 0.4 : 0;
        return text.chars().filter(Character::isDigit).count() * 3 > length ? score - 0.6 : score;
    }

    /** Where the parentheses begin that end a title and name a venue, a status or links; 0 when there are none. */
    static int venueInParentheses(ItemText item, int start, int end) {
        int last = end - 1;
        char close = item.at(last);
        if (close != ')' && close != ']') {
            return 0;
        }
        int open = item.text().lastIndexOf(close == ')' ? '(' : '[', last);
        if (open <= start || item.at(open - 1) != ' ') {
            return 0;
        }
        String inside = item.text().substring(open + 1, last);
        boolean styled = item.is(open + 1, Look.BOLD) != item.is(start, Look.BOLD)
                || item.is(open + 1, Look.ITALIC) != item.is(start, Look.ITALIC);
        // "The Declaration (1948). … 2008": another year behind it is that of the work.
        // "Farms (1871–1914)", where the year of the work stands elsewhere.
        if (Forms.YEARS.matcher(inside).matches() && YEAR.matcher(item.text().substring(0, open) + item.text().substring(end)).find()) {
            return 0;
        }
        boolean ofTitle = Forms.isYear(inside) && YEAR.matcher(item.text()).region(end, item.length()).results().anyMatch(year -> !year.group().equals(inside));
        return styled && !Translations.isAt(item, open + 1) || Details.isVenueNote(inside) && !ofTitle ? open : 0;
    }
}
